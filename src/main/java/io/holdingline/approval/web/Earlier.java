package io.holdingline.approval.web;

import io.holdingline.approval.Approval;
import io.holdingline.approval.SignOffs;
import io.holdingline.approval.Verdict;
import io.holdingline.identity.Person;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words that a reviewer knows already: what he decided on last, else what came before. */
final class Earlier {

    private final Statements statements;
    private final SignOffs signOffs;
    private final Person viewer;

    Earlier(Statements statements, SignOffs signOffs, Person viewer) {
        this.statements = statements;
        this.signOffs = signOffs;
        this.viewer = viewer;
    }

    record Base(Revision revision, String title) {
    }

    /** @param decisions on every revision of the statement, newest first */
    Optional<Base> of(Statement statement, Revision latest, List<Approval> decisions) {
        if (latest.number() > 1) {
            var mine = mine(decisions, latest);
            var base = mine.map(it -> statements.revision(it.revision())).orElseGet(() -> previous(latest));
            return Optional.of(new Base(base, "What changed since revision " + base.number() + mine.map(Earlier::which).orElse("")));
        }
        return statements.of(statement.crisis()).stream()
                .filter(it -> it.state() == StatementState.RELEASED && it.openedAt().isBefore(statement.openedAt()))
                .filter(it -> it.kind().channels().equals(statement.kind().channels()))
                .findFirst().flatMap(it -> statements.latest(it.id())).map(this::ofEarlierStatement);
    }

    private Base ofEarlierStatement(Revision revision) {
        var mine = mine(signOffs.on(revision.statement()), null).filter(it -> it.revision().equals(revision.id()));
        return new Base(revision, "What changed since " + revision.label() + mine.map(Earlier::which).orElse(""));
    }

    private Revision previous(Revision latest) {
        return statements.revisions(latest.statement()).stream().filter(it -> it.number() < latest.number()).findFirst().orElseThrow();
    }

    private Optional<Approval> mine(List<Approval> decisions, @Nullable Revision but) {
        return decisions.stream().filter(it -> it.person().equals(viewer.name()))
                .filter(it -> but == null || !it.revision().equals(but.id())).findFirst();
    }

    private static String which(Approval mine) {
        return mine.verdict() == Verdict.APPROVED ? ", which you approved" : ", which you sent back";
    }
}
