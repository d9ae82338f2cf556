package io.holdingline.approval;

import io.holdingline.identity.Person;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementId;
import io.holdingline.task.TaskId;
import java.util.List;
import java.util.Optional;

/** Deciding whether words may go out, and what was decided. */
public interface SignOffs {

    /**
     * Records the decision, closes the task and moves the playbook on, as one transaction.
     *
     * @throws io.holdingline.shared.RuleViolation with a sentence for the person where a rule of the policy objects
     */
    Approval decide(TaskId task, Person by, Ballot ballot);

    /** Why this person could not decide so; empty where nothing stands against it. */
    Optional<String> objection(TaskId task, Person person, RevisionId revision, Verdict verdict);

    /** Decisions on every revision of the statement, newest first. */
    List<Approval> on(StatementId statement);

    /** Who must sign the revision; empty before sign-off has begun. */
    List<RequiredRole> required(RevisionId revision);
}
