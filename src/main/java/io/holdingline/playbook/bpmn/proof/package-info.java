/** Proves over the ways through all playbooks together that nothing unsigned goes out and that nothing waits for ever. */
@NullMarked
package io.holdingline.playbook.bpmn.proof;

import org.jspecify.annotations.NullMarked;
