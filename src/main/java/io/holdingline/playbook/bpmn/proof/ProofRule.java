package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.WrittenRule;

/** What is proved over the ways through all playbooks together. */
public enum ProofRule implements WrittenRule {

    NO_UNSIGNED_PUBLISH("no-unsigned-publish", "A way to publishing that skips sign-off, called playbooks and tracks that run side by side included",
            "Lead the branch through sign-off and ask its answer in a gateway before publishing; give tracks that speak at the same time a called playbook each."),
    SIGN_OFF_IS_WHOLE("sign-off-is-whole", "A way through sign-off that clears words without a review that the table can require, or that ends without an answer",
            "Lead every way to completeSignOff through the review of each role that the table sign-off can name, and every way to an end through completeSignOff or returnToDraft."),
    CALL_IS_FINITE("call-is-finite", "Playbooks that call each other in a circle",
            "Break the circle: repeat with a loop in one playbook, not by calling back."),
    LOOP_HAS_EXIT("loop-has-exit", "An element from which no end can be reached",
            "Give the loop a way out that leads to an end, or a boundary event that is sure to come."),
    LOOP_WAITS("loop-waits", "A loop in which nobody is asked and nothing is waited for",
            "Put a user task, a timer or a message into the loop."),
    WAIT_HAS_WAY_OUT("wait-has-way-out", "A wait for something that may never come, with nothing beside it",
            "Put a timer or a message that a person can send beside it: an event-based gateway with two events, or a boundary event."),
    JOIN_IS_FED("join-is-fed", "A parallel join that waits for a branch which may never arrive",
            "Let each flow into the join come from its own branch of one parallel gateway, and let no branch leave on the way; join choices with an exclusive gateway."),
    ERROR_IS_CAUGHT("error-is-caught", "An error end that no boundary event catches",
            "Put an error boundary event on the sub-process around it, or hand the result back in a variable."),
    IS_REACHED("is-reached", "An element that no way leads to",
            "Draw a flow to it, or remove it.");

    private final Words words;

    ProofRule(String id, String catches, String mend) {
        this.words = new Words(id, catches, Severity.ERROR, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
