/** Reads XML that strangers may have written, and knows the names of BPMN. */
@NullMarked
package io.holdingline.playbook.xml;

import org.jspecify.annotations.NullMarked;
