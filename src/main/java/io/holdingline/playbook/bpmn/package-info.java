/** Reads playbooks and tables as files and says what is wrong with them; the only place for the BPMN model API. */
@NullMarked
package io.holdingline.playbook.bpmn;

import org.jspecify.annotations.NullMarked;
