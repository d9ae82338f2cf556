/** The pages about playbooks: the list, one playbook drawn and checked, and the file itself. */
@NullMarked
package io.holdingline.playbook.web;

import org.jspecify.annotations.NullMarked;
