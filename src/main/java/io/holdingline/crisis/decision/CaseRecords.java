package io.holdingline.crisis.decision;

import io.holdingline.crisis.CaseTask;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Records of decisions and findings (ISO 22361): what, why, by whom and when. Completing the task is the caller's. */
public interface CaseRecords {

    /** Oldest first. */
    List<CaseRecord> of(CrisisId crisis);

    /** The last decision of each of these crises, in one look-up; one without a decision is absent. */
    Map<CrisisId, CaseRecord> decisions(Collection<CrisisId> crises);

    Optional<CaseRecord> about(UUID task);

    /**
     * Keeps which of the task's options was chosen, and why.
     *
     * @throws io.holdingline.shared.RuleViolation where the task offers no such option, or there is no reason
     * @throws org.springframework.dao.DuplicateKeyException where this task was answered a moment ago
     */
    void decide(CaseTask task, String option, String reason, Actor by);

    /**
     * Keeps what was found or done.
     *
     * @param reference where it can be looked up; may be blank
     * @throws io.holdingline.shared.RuleViolation where nothing is said, or too much
     * @throws org.springframework.dao.DuplicateKeyException where this task was answered a moment ago
     */
    void find(CaseTask task, String words, String reference, Actor by);
}
