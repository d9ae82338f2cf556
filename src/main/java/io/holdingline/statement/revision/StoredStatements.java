package io.holdingline.statement.revision;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Authorship;
import io.holdingline.statement.CheckOverride;
import io.holdingline.statement.FactBehind;
import io.holdingline.statement.KeptRule;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.Standing;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.StatementWithdrawn;
import io.holdingline.statement.Statements;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredStatements implements Statements, Authorship, Revisions {

    private final StatementTable statements;
    private final RevisionTable revisions;
    private final SentBack drafts;
    private final StandingTable standings;
    private final OverrideTable overrides;
    private final KeptRuleTable keptRules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredStatements(StatementTable statements, RevisionTable revisions, SentBack drafts, StandingTable standings,
                     OverrideTable overrides, KeptRuleTable keptRules, ApplicationEventPublisher events, Clock clock) {
        this.statements = statements;
        this.revisions = revisions;
        this.drafts = drafts;
        this.standings = standings;
        this.overrides = overrides;
        this.keptRules = keptRules;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Statement get(StatementId id) {
        return statements.find(id).orElseThrow(() -> new NotFound("There is no statement " + id + "."));
    }

    @Override
    public List<Statement> of(CrisisId crisis) {
        return statements.of(crisis);
    }

    @Override
    public List<Revision> revisions(StatementId id) {
        return revisions.of(id);
    }

    @Override
    public Optional<Revision> latest(StatementId id) {
        return revisions.latest(id).stream().findFirst();
    }

    @Override
    public Revision revision(RevisionId id) {
        return revisions.with(id).stream().findFirst()
                .orElseThrow(() -> new NotFound("There is no revision " + id + "."));
    }

    @Override
    public Optional<Standing> standing(RevisionId revision) {
        return standings.of(revision);
    }

    @Override
    public List<FactBehind> facts(RevisionId revision) {
        return revisions.facts(revision);
    }

    @Override
    public List<CheckOverride> overrides(RevisionId revision) {
        return overrides.of(revision);
    }

    @Override
    public List<KeptRule> kept(RevisionId revision) {
        return keptRules.of(revision);
    }

    @Override
    public boolean keep(Statement statement, Revision revision, List<FactBehind> facts, Checked checked) {
        if (!statements.submit(statement)) {
            return false;
        }
        revisions.insert(revision);
        for (int i = 0; i < facts.size(); i++) {
            revisions.insert(revision.id(), i, facts.get(i));
        }
        keep(revision, checked);
        return true;
    }

    private void keep(Revision revision, Checked checked) {
        for (int i = 0; i < checked.overridden().size(); i++) {
            overrides.insert(revision.id(), i, checked.overridden().get(i));
        }
        for (int i = 0; i < checked.kept().size(); i++) {
            keptRules.insert(revision.id(), i, checked.kept().get(i));
        }
    }

    @Override
    public void returned(StatementId id, String reason, Actor by) {
        var statement = get(id);
        if (statements.move(id, StatementState.IN_REVIEW, StatementState.DRAFTING)) {
            drafts.take(id, statement.revision(), reason, by.label(), clock.instant());
        }
    }

    @Override
    public void released(StatementId id) {
        var statement = get(id);
        if (statements.move(id, StatementState.IN_REVIEW, StatementState.RELEASED)) {
            events.publishEvent(new StatementReleased(statement.crisis(), id, statement.label(), statement.revision()));
        } else if (statement.state() != StatementState.RELEASED) {
            throw new RuleViolation(statement.label() + " is not in review, so it cannot be released.");
        }
    }

    @Override
    public void withdraw(StatementId id, String reason, Actor by) {
        var statement = get(id);
        if (statements.move(id, StatementState.DRAFTING, StatementState.WITHDRAWN)
                || statements.move(id, StatementState.IN_REVIEW, StatementState.WITHDRAWN)) {
            events.publishEvent(new StatementWithdrawn(statement.crisis(), id, statement.label(), reason, by));
        } else if (statement.state() == StatementState.RELEASED) {
            throw new RuleViolation(statement.label() + " is released already, so it cannot be withdrawn.");
        }
    }
}
