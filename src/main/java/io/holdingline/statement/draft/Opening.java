package io.holdingline.statement.draft;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.FactSheets;
import io.holdingline.playbook.Catalogue;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import io.holdingline.statement.template.TemplateFile;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a statement and its draft from the templates that the crisis has pinned, one for each language it is spoken about in. */
@Component
class Opening {

    private final Statements statements;
    private final OriginTable origins;
    private final DraftTable drafts;
    private final FactSheets sheets;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opening(Statements statements, OriginTable origins, DraftTable drafts, FactSheets sheets, Catalogue catalogue,
            ApplicationEventPublisher events, Clock clock) {
        this.statements = statements;
        this.origins = origins;
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
        var templates = templates(crisis, kind);
        var statement = new Statement(new StatementId(UUID.randomUUID()), crisis.id(), kind, label(kind, sameKind),
                StatementState.DRAFTING, 0, clock.instant());
        origins.insert(statement, origin(crisis, templates), sequence);
        drafts.insert(statement, firstRow(crisis, kind), texts(templates));
        events.publishEvent(new StatementOpened(crisis.id(), statement.id(), statement.label()));
        return statement;
    }

    private DraftTable.Row firstRow(Crisis crisis, StatementKind kind) {
        return new DraftTable.Row(1, kind.promise(), null, null, sheets.of(crisis.id()).version(),
                Actor.HOLDINGLINE.label(), clock.instant(), null);
    }

    /** By language, the leading one first; a language without a template is left out. */
    private Map<String, TemplateFile> templates(Crisis crisis, StatementKind kind) {
        var found = new LinkedHashMap<String, TemplateFile>();
        for (String language : crisis.reach().languages()) {
            catalogue.file(crisis.catalogue(), path(crisis, kind, language)).map(TemplateFile::parse)
                    .ifPresent(template -> found.put(language, template));
        }
        if (found.isEmpty()) {
            throw new RuleViolation("There is no template " + path(crisis, kind, crisis.reach().languages().get(0)) + ".");
        }
        return found;
    }

    private static String path(Crisis crisis, StatementKind kind, String language) {
        return "templates/" + crisis.scenario() + "/" + kind.key() + "." + language + ".md";
    }

    /** Whatever one language cannot do without must be known before any is sent. */
    private static OriginTable.Origin origin(Crisis crisis, Map<String, TemplateFile> templates) {
        var leading = templates.entrySet().iterator().next();
        var required = new LinkedHashSet<String>();
        templates.values().forEach(template -> required.addAll(template.header().required()));
        var missing = crisis.reach().languages().stream().filter(language -> !templates.containsKey(language)).toList();
        return new OriginTable.Origin(leading.getKey(), leading.getValue().header().title(), required, missing);
    }

    private static Map<String, Map<String, String>> texts(Map<String, TemplateFile> templates) {
        var texts = new LinkedHashMap<String, Map<String, String>>();
        templates.forEach((language, template) -> texts.put(language, template.blocks()));
        return texts;
    }

    private static long count(List<Statement> statements, StatementKind kind) {
        return statements.stream().filter(it -> it.kind() == kind).count();
    }

    private static String label(StatementKind kind, long sameKind) {
        return kind == StatementKind.UPDATE || sameKind > 0 ? kind.label() + " " + (sameKind + 1) : kind.label();
    }
}
