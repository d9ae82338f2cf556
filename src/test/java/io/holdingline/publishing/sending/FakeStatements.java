package io.holdingline.publishing.sending;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import io.holdingline.statement.Clearance;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.Statements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Statements in memory, and an approval of whatever was put in; tampering replaces the words behind its back. */
class FakeStatements implements Statements, Clearance {

    private final Map<RevisionId, Revision> revisions = new LinkedHashMap<>();
    private final Set<String> signed = new HashSet<>();
    final List<StatementId> released = new ArrayList<>();

    void sign(Revision revision) {
        revisions.put(revision.id(), revision);
        signed.add(revision.sha256());
    }

    void put(Revision revision) {
        revisions.put(revision.id(), revision);
    }

    void revoke(Revision revision) {
        signed.remove(revision.sha256());
    }

    @Override
    public Optional<Revision> cleared(RevisionId revision, String sha256) {
        return Optional.ofNullable(revisions.get(revision)).filter(it -> signed.contains(sha256));
    }

    @Override
    public Optional<Revision> latest(StatementId id) {
        return revisions(id).stream().findFirst();
    }

    @Override
    public List<Revision> revisions(StatementId id) {
        return revisions.values().stream().filter(revision -> revision.statement().equals(id))
                .sorted((one, other) -> other.number() - one.number()).toList();
    }

    @Override
    public Revision revision(RevisionId id) {
        return Optional.ofNullable(revisions.get(id)).orElseThrow(() -> new NotFound("gone"));
    }

    @Override
    public void released(StatementId id) {
        released.add(id);
    }

    @Override
    public Statement get(StatementId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> of(CrisisId crisis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void returned(StatementId id, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withdraw(StatementId id, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
