/**
 * Reads playbooks and lists of facts as files, says what is wrong with them and how two versions differ; the only place for
 * the BPMN model API.
 */
@NullMarked
package io.holdingline.playbook.bpmn;

import org.jspecify.annotations.NullMarked;
