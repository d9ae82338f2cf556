package io.holdingline.flow;

/** An element that is active now. @param playbook the process id it belongs to; @param element its BPMN id */
public record RunningStep(String playbook, String element, String name) {
}
