package io.holdingline.crisis.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person decided or found. It is written once and never changed.
 *
 * @param task the task that asked; one record each
 * @param question the task's label, "Decide whether to answer"
 * @param answer the label of what was chosen; empty where it was a finding
 * @param words the reason of a decision, or what was found
 * @param reference a case number or link that a finding names; may be empty
 * @param by the name shown of who said so
 * @param at UTC
 */
public record CaseRecord(UUID task, String question, String answer, String words, String reference, String by,
                         Instant at) {

    /** False where it records what was found or done. */
    public boolean isDecision() {
        return !answer.isEmpty();
    }
}
