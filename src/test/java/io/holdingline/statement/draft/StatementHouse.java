package io.holdingline.statement.draft;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.holdingline.crisis.Cadence;
import io.holdingline.crisis.Cadences;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Reach;
import io.holdingline.crisis.Severity;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.statement.Authorship;
import io.holdingline.statement.Promise;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Statements;
import io.holdingline.statement.check.CatalogueRules;
import io.holdingline.statement.check.ServedJurisdictions;
import io.holdingline.statement.compose.House;
import io.holdingline.statement.compose.Names;
import io.holdingline.statement.revision.RevisionHouse;
import io.holdingline.statement.submission.SubmissionHouse;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The statement module on real tables, with everything around it in memory. */
public class StatementHouse {

    public static final Person PR = person("pr", Role.PR_MANAGER);
    public static final Person PR2 = person("pr2", Role.PR_MANAGER);
    public static final Person LEGAL = person("legal", Role.LEGAL_REVIEWER);

    public final TestDatabase database = TestDatabase.migrated();
    public final TestClock clock = TestClock.at("2026-11-22T04:12:00Z");
    public final List<Object> events = new ArrayList<>();
    public Crisis crisis = crisis();
    public final InMemoryFacts facts = new InMemoryFacts(crisis.id(), clock);
    /** Templates of this test by path, beside and before the ones that ship. */
    public final Map<String, String> templates = new HashMap<>();
    /** The promise that stands. */
    public @Nullable Instant running;
    public final Catalogue catalogue = catalogue();
    private final House house = new House("Example Air and Rail", ZoneId.of("UTC"), "https://news.example.com", "");
    private final DraftTable draftTable = new DraftTable(database.jdbc());
    private final AuthorTable authorTable = new AuthorTable(database.jdbc());
    private final OriginTable originTable = new OriginTable(database.jdbc());
    private final RevisionHouse kept = new RevisionHouse(database.jdbc(), draftTable, events::add, clock);

    public final Statements statements = kept.statements();
    public final Authorship authorship = kept.authorship();
    private final Opening opening = new Opening(statements, originTable, draftTable, facts, catalogue, events::add, clock);
    public final Crises crises = oneCrisis();
    public final Cadences cadences = crisis -> new Cadence(Duration.ofMinutes(30), Duration.ofMinutes(15));
    /** By channel, as {@code holdingline.publishing.<channel>.jurisdictions} says. */
    public final Map<String, List<String>> served = new HashMap<>();
    public final CatalogueRules rules = new CatalogueRules(crises, catalogue,
            new ServedJurisdictions(channel -> served.getOrDefault(channel, List.of())));
    final Submissions submissions = SubmissionHouse.submissions(kept.revisions(), rules, house, events::add, clock);
    private final Drafts desk = new DraftDesk(statements, originTable, draftTable, authorTable, new ReasonTable(database.jdbc()), crises,
            facts, cadences, crisis -> Optional.ofNullable(running), new Names(house), submissions, clock);

    /** The leading one first. */
    public void speak(String... languages) {
        crisis = new Crisis(crisis.id(), crisis.reference(), crisis.title(), crisis.scenario(), crisis.severity(), crisis.status(),
                crisis.statusSince(), crisis.openKey(), crisis.catalogue(), crisis.owner(), Reach.of(List.of(languages), List.of()),
                crisis.openedAt(), null);
    }

    public Statement open(StatementKind kind) {
        return inTransaction(() -> opening.open(crisis, kind));
    }

    OpenStatementStep openStep() {
        return new OpenStatementStep(crises, opening);
    }

    public Draft draft(StatementId id) {
        return desk.of(id);
    }

    public Drafts drafts() {
        return desk;
    }

    public Draft save(StatementId id, long version, DraftEdit edit, Person by) {
        return inTransaction(() -> desk.save(id, version, facts.version, edit, by));
    }

    /** Submits the draft as it stands. */
    public Revision submit(StatementId id, Person by) {
        return submit(id, desk.of(id).version(), edit(id), by);
    }

    public Revision submit(StatementId id, long version, DraftEdit edit, Person by) {
        return inTransaction(() -> desk.submit(id, version, facts.version, edit, by));
    }

    /** An edit that changes nothing. */
    public DraftEdit edit(StatementId id) {
        var draft = desk.of(id);
        return new DraftEdit(draft.texts(), Map.of(), draft.promise(), draft.nextUpdateAt(), draft.publishAt());
    }

    /** An edit of the newsroom's words alone. */
    public DraftEdit newsroom(StatementId id, String words) {
        var texts = desk.of(id).texts();
        texts.get("en").put("newsroom", words);
        return new DraftEdit(texts, Map.of(), Promise.CADENCE, null, null);
    }

    public Set<UserName> authors(Revision revision) {
        return authorship.standing(revision.id()).orElseThrow().authors();
    }

    public void knowEverything() {
        facts.know(Map.of("service", "online checkout", "symptom", "payments by card fail", "started_at", "2026-11-22T02:00Z",
                "who_is_affected", "customers who pay by card", "what_we_do", "our engineers move payments to a second line",
                "advice", "please pay at the station", "cause", "a broken cable", "resolved_at", "2026-11-22T06:00Z"));
    }

    public <T> T inTransaction(Supplier<T> work) {
        return database.transaction().execute(status -> work.get());
    }

    public static Person person(String name, Role... roles) {
        return new Person(new UserName(name), name.toUpperCase(Locale.UK), name + "@example.com", Set.of(roles), null, true);
    }

    private Crisis crisis() {
        return new Crisis(new CrisisId(UUID.randomUUID()), "C-2026-031", "Checkout fails", "service-outage", Severity.SEV1,
                CrisisStatus.INVESTIGATING, clock.instant(), "checkout", new CatalogueVersion("0".repeat(64)),
                new UserName("pr"), Reach.of(List.of("en"), List.of()), clock.instant(), null);
    }

    private Catalogue catalogue() {
        var catalogue = mock(Catalogue.class);
        when(catalogue.deployment(any())).thenReturn("deployment");
        when(catalogue.file(any(), anyString())).thenAnswer(call -> file(call.getArgument(1)));
        return catalogue;
    }

    private Optional<String> file(String path) throws IOException {
        return templates.containsKey(path) ? Optional.of(templates.get(path))
                : Files.exists(Path.of(path)) ? Optional.of(Files.readString(Path.of(path))) : Optional.empty();
    }

    private Crises oneCrisis() {
        var crises = mock(Crises.class);
        when(crises.get(crisis.id())).thenAnswer(call -> crisis);
        return crises;
    }
}
