package io.holdingline.statement;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.FactSheets;
import io.holdingline.playbook.Catalogue;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.template.TemplateFile;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a statement and its draft from the template that the crisis has pinned. */
@Component
class Opening {

    private static final String LANGUAGE = "en";

    private final StatementTable statements;
    private final DraftTable drafts;
    private final FactSheets sheets;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opening(StatementTable statements, DraftTable drafts, FactSheets sheets, Catalogue catalogue,
            ApplicationEventPublisher events, Clock clock) {
        this.statements = statements;
        this.drafts = drafts;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /** The open draft of that kind where there is one, so that a repeated step opens nothing twice. */
    Statement open(Crisis crisis, StatementKind kind) {
        var earlier = statements.of(crisis.id());
        return earlier.stream().filter(it -> it.kind() == kind).findFirst()
                .filter(it -> it.state() == StatementState.DRAFTING)
                .orElseGet(() -> openNew(crisis, kind, earlier.size(), count(earlier, kind)));
    }

    private Statement openNew(Crisis crisis, StatementKind kind, int sequence, long sameKind) {
        var template = template(crisis, kind);
        var statement = new Statement(new StatementId(UUID.randomUUID()), crisis.id(), kind, label(kind, sameKind),
                StatementState.DRAFTING, 0, clock.instant());
        statements.insert(statement, new StatementTable.Origin(template.header().language(), template.header().title(),
                template.header().required()), sequence);
        drafts.insert(statement, firstRow(crisis, kind), template.blocks());
        events.publishEvent(new StatementOpened(crisis.id(), statement.id(), statement.label()));
        return statement;
    }

    private DraftTable.Row firstRow(Crisis crisis, StatementKind kind) {
        return new DraftTable.Row(1, kind.promise(), null, null, sheets.of(crisis.id()).version(),
                Actor.HOLDINGLINE.label(), clock.instant(), null);
    }

    private TemplateFile template(Crisis crisis, StatementKind kind) {
        var path = "templates/" + crisis.scenario() + "/" + kind.key() + "." + LANGUAGE + ".md";
        return catalogue.file(crisis.catalogue(), path).map(TemplateFile::parse)
                .orElseThrow(() -> new RuleViolation("There is no template " + path + "."));
    }

    private static long count(List<Statement> statements, StatementKind kind) {
        return statements.stream().filter(it -> it.kind() == kind).count();
    }

    private static String label(StatementKind kind, long sameKind) {
        return kind == StatementKind.UPDATE || sameKind > 0 ? kind.label() + " " + (sameKind + 1) : kind.label();
    }
}
