package io.holdingline.statement.draft;

import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementSubmitted;
import io.holdingline.statement.compose.Composition;
import java.util.Set;

/** Writing statements, up to their submission for sign-off. Every call is one transaction. */
public interface Drafts {

    /** @throws io.holdingline.shared.NotFound where there is no such statement */
    Draft of(StatementId id);

    /**
     * Everybody who could not sign the draft: who wrote it, and who set a fact that stands in it.
     *
     * @throws io.holdingline.shared.RuleViolation where the words cannot be read
     */
    Set<UserName> authors(Draft draft);

    /** What the edit would say, without keeping it. @throws io.holdingline.shared.RuleViolation naming channel and line */
    Composition preview(StatementId id, DraftEdit edit);

    /** What the draft says now. */
    Composition compose(StatementId id);

    /**
     * Keeps the edit and the facts in it; the person becomes an author.
     *
     * @param version of the draft, and {@code factsVersion} of the fact sheet, that the person saw
     * @throws io.holdingline.shared.StaleInput where somebody else has changed either
     */
    Draft save(StatementId id, long version, long factsVersion, DraftEdit edit, Person by);

    /**
     * Keeps the edit and submits it: makes the immutable revision and raises {@link StatementSubmitted}.
     *
     * @throws io.holdingline.shared.RuleViolation where a fact is missing or a promised time has passed
     */
    Revision submit(StatementId id, long version, long factsVersion, DraftEdit edit, Person by);
}
