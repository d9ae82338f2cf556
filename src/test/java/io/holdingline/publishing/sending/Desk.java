package io.holdingline.publishing.sending;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Reach;
import io.holdingline.crisis.Severity;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.Publications;
import io.holdingline.publishing.PublishingSettings;
import io.holdingline.publishing.StopSwitch;
import io.holdingline.publishing.book.BookFixture;
import io.holdingline.publishing.book.PublicationMoves;
import io.holdingline.publishing.book.PublicationTable;
import io.holdingline.publishing.book.Row;
import io.holdingline.publishing.connect.Connector;
import io.holdingline.publishing.connect.EmailAudience;
import io.holdingline.publishing.connect.WebhookReceiver;
import io.holdingline.publishing.http.HttpSettings;
import io.holdingline.publishing.planning.PlanningFixture;
import io.holdingline.publishing.question.QuestionFixture;
import io.holdingline.publishing.settling.SettlingFixture;
import io.holdingline.publishing.stop.StopFixture;
import io.holdingline.shared.Auditable;
import io.holdingline.statement.Fingerprint;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import io.holdingline.timing.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole of publishing on a real database, its neighbours in memory. */
public class Desk {

    public static final Person SOCIAL = person("social", Role.SOCIAL_TEAM);
    public static final Person PR = person("pr", Role.PR_MANAGER);

    public final TestDatabase database;
    public final TestClock clock = TestClock.at("2026-11-22T04:12:00Z");
    final FakeStatements statements = new FakeStatements();
    public final FakeTasks tasks = new FakeTasks();
    public final List<Object> events = new CopyOnWriteArrayList<>();
    final CrisisId crisis = new CrisisId(UUID.randomUUID());
    final PublicationTable table;
    final PublicationMoves moves;
    final Leases leases;
    final Outcomes outcomes;
    final Inspection inspection;
    final PlanningFixture planning;
    public final Publications publications;
    public final StopSwitch stop;

    public Desk(TestDatabase database, Connector... connectors) {
        this.database = database;
        var settings = new PublishingSettings(new EmailAudience("customers", List.of(), List.of()),
                new PublishingSettings.StaffAudience("staff", List.of(), List.of()), new WebhookReceiver("", "", false),
                new HttpSettings(true, Duration.ofSeconds(1), Duration.ofSeconds(1)), Duration.ofMinutes(30),
                Duration.ofSeconds(60), Duration.ofMinutes(15));
        var book = new BookFixture(database, connectors);
        var channels = book.channels;
        var transaction = database.transaction();
        table = book.table;
        moves = book.moves;
        leases = new Leases(table, moves, transaction, new SenderNode(), settings, clock);
        var questions = QuestionFixture.questions(tasks, channels, settings, clock);
        var firstOut = new FirstOut(moves, events::add);
        outcomes = new Outcomes(moves, channels, questions, firstOut, events::add, transaction, clock);
        inspection = new Inspection(statements, statements, channels);
        planning = new PlanningFixture(book, new JdbcTemplate(database.dataSource()), statements, statements, crises(), events::add,
                settings, clock);
        publications = SettlingFixture.publications(book, database, firstOut, planning.cancelling, questions, statements,
                events::add, settings, clock);
        stop = StopFixture.stop(book, database, questions, events::add, clock);
    }

    public DueWork sender(Connector connector) {
        return new Sender(connector, leases, inspection, outcomes, clock);
    }

    public Row due(String channel) {
        return leases.due(channel).get(0);
    }

    public Optional<Row> claim(Row due) {
        return leases.claim(due);
    }

    public Optional<Row> begin(Row claimed) {
        return leases.begin(claimed, "0");
    }

    /** Signs an update for the channels and plans it; the first of its publications. */
    public Publication planned(String... channels) {
        return planned(null, channels);
    }

    public Publication planned(@Nullable Instant publishAt, String... channels) {
        var revision = revision("Most customers cannot pay.", publishAt, channels);
        statements.sign(revision);
        plan(revision);
        return ofRevision(revision);
    }

    void plan(Revision revision) {
        database.transaction().executeWithoutResult(status -> planning.plan(revision));
    }

    Publication ofRevision(Revision revision) {
        return publications.of(crisis).stream().filter(one -> one.revision().equals(revision.id())).findFirst().orElseThrow();
    }

    public Publication now(Publication publication) {
        return publications.get(publication.id()).card().publication();
    }

    Revision revision(String text, @Nullable Instant publishAt, String... channels) {
        return revision(text, publishAt, List.of("en"), channels);
    }

    Revision revision(String text, @Nullable Instant publishAt, List<String> languages, String... channels) {
        var variants = languages.stream().flatMap(language -> Arrays.stream(channels)
                .map(channel -> new Variant(channel, language, "public", "Checkout", text))).toList();
        var next = Instant.parse("2026-11-22T04:45:00Z");
        return new Revision(new RevisionId(UUID.randomUUID()), new StatementId(UUID.randomUUID()), crisis,
                StatementKind.UPDATE, "Update 3", 1, new UserName("pr"), clock.instant(), variants, next, publishAt,
                Fingerprint.of(variants, next, publishAt));
    }

    /** The same revision as a statement of another kind, as if somebody had meddled with its row. */
    static Revision as(StatementKind kind, Revision it) {
        return new Revision(it.id(), it.statement(), it.crisis(), kind, it.label(), it.number(), it.author(), it.submittedAt(),
                it.variants(), it.nextUpdateAt(), it.publishAt(), it.sha256());
    }

    public List<String> actions() {
        return events.stream().filter(Auditable.class::isInstance).map(event -> ((Auditable) event).action()).toList();
    }

    private Crises crises() {
        var crises = mock(Crises.class);
        when(crises.get(any())).thenReturn(new Crisis(crisis, "C-2026-031", "Checkout fails", "service-outage", Severity.SEV1,
                CrisisStatus.INVESTIGATING, clock.instant(), "checkout", new CatalogueVersion("0"), new UserName("pr"),
                Reach.of(List.of("en"), List.of()), clock.instant(), null));
        return crises;
    }

    static Person person(String name, Role role) {
        return new Person(new UserName(name), name, name + "@example.com", Set.of(role), null, true);
    }
}
