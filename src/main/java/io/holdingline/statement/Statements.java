package io.holdingline.statement;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import java.util.List;
import java.util.Optional;

/** All statements and their revisions. */
public interface Statements {

    /** @throws io.holdingline.shared.NotFound where there is none */
    Statement get(StatementId id);

    /** Of one crisis, newest first. */
    List<Statement> of(CrisisId crisis);

    /** Revisions of a statement, newest first; empty before the first submission. */
    List<Revision> revisions(StatementId id);

    /** The revision submitted last; empty before the first submission. */
    Optional<Revision> latest(StatementId id);

    /** @throws io.holdingline.shared.NotFound where there is none */
    Revision revision(RevisionId id);

    /** Sign-off sent the latest revision back: the statement is a draft again, with the reason beside it. */
    void returned(StatementId id, String reason, Actor by);

    /** Sign-off is complete and the publications are planned. */
    void released(StatementId id);

    /** Overtaken before it went out: it will never be sent. */
    void withdraw(StatementId id, String reason, Actor by);
}
