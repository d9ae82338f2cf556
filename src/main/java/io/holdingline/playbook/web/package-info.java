/** The pages about playbooks: the list, one playbook drawn, checked and reviewed, the file itself, and its changes. */
@NullMarked
package io.holdingline.playbook.web;

import org.jspecify.annotations.NullMarked;
