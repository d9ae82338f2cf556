package io.holdingline.support;

import io.holdingline.approval.Ballot;
import io.holdingline.approval.ReasonKind;
import io.holdingline.approval.SignOffs;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.FactSheets;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Severity;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.draft.DraftEdit;
import io.holdingline.statement.draft.Drafts;
import io.holdingline.task.Task;
import io.holdingline.task.Tasks;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Plays the people of a crisis through the modules' own APIs, for tests that are about something else. */
public final class CaseDriver {

    private static final Map<String, String> FACTS = Map.of("service", "online checkout",
            "symptom", "payments by card are refused", "started_at", "2026-11-22T02:04:00Z",
            "who_is_affected", "customers who pay by card", "what_we_do", "moving payments to a second connection",
            "cause", "a fault in the connection to the card payments", "advice", "pay by bank transfer",
            "resolved_at", "2026-11-22T06:00:00Z");

    private final ApplicationContext application;

    public CaseDriver(ApplicationContext application) {
        this.application = application;
    }

    public Crisis launched() {
        return of(Crises.class).launch(new Launch("service-outage", "Checkout fails", Severity.SEV1,
                "test:" + UUID.randomUUID(), Map.of(), person("pr").actor())).crisis();
    }

    public void fillFactSheet(Crisis crisis) {
        var sheet = of(FactSheets.class).of(crisis.id());
        of(FactSheets.class).save(crisis.id(), sheet.version(), FACTS, person("pr").actor());
        of(Tasks.class).complete(task(crisis, Vocabulary.FILL_FACT_SHEET).id(), person("pr"), Map.of());
    }

    /** Submits the template's words as they are. */
    public Revision submit(Crisis crisis, @Nullable Instant publishAt) {
        var statement = new StatementId(task(crisis, Vocabulary.DRAFT_STATEMENT).subject());
        var draft = of(Drafts.class).of(statement);
        var facts = new HashMap<>(FACTS);
        return of(Drafts.class).submit(statement, draft.version(), draft.sheet().version(),
                new DraftEdit(draft.texts(), facts, draft.promise(), null, publishAt), person("pr"));
    }

    public void approve(Crisis crisis, Revision revision, String kind, String userName) {
        of(SignOffs.class).decide(task(crisis, kind).id(), person(userName),
                Ballot.approve(revision.id(), revision.sha256()));
    }

    public void sendBack(Crisis crisis, Revision revision, String kind, String userName, String reason) {
        of(SignOffs.class).decide(task(crisis, kind).id(), person(userName),
                Ballot.sendBack(revision.id(), revision.sha256(), ReasonKind.FACT, reason));
    }

    public void confirmResolved(Crisis crisis) {
        of(Crises.class).confirmResolved(crisis.id(), person("pr").actor());
    }

    public void standDown(Crisis crisis) {
        var task = task(crisis, Vocabulary.STAND_DOWN);
        of(Crises.class).standDown(crisis.id(), person("pr").actor());
        of(Tasks.class).complete(task.id(), person("pr"), Map.of());
    }

    /** From nothing to a signed holding statement that waits for its publishing step. */
    public Revision signedHolding(@Nullable Instant publishAt) {
        var crisis = launched();
        fillFactSheet(crisis);
        var revision = submit(crisis, publishAt);
        approve(crisis, revision, Vocabulary.REVIEW_FOR_PR, "pr2");
        approve(crisis, revision, Vocabulary.REVIEW_FOR_LEGAL, "legal");
        return revision;
    }

    public Task task(Crisis crisis, String kind) {
        return of(Tasks.class).openIn(crisis.id()).stream().filter(task -> task.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new AssertionError("No open task of kind " + kind));
    }

    public Person person(String userName) {
        return of(People.class).find(new UserName(userName)).orElseThrow();
    }

    private <T> T of(Class<T> type) {
        return application.getBean(type);
    }
}
