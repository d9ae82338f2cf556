package io.holdingline.crisis.course;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisSettings;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Launched;
import io.holdingline.crisis.facts.OpeningSheet;
import io.holdingline.flow.Flows;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.UserName;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a crisis or joins the open one, however many ask at once. */
@Component
class Launches {

    private static final int TRIES = 10;

    private final CrisisTable table;
    private final OpeningSheet sheet;
    private final Catalogue catalogue;
    private final Flows flows;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CrisisSettings settings;
    private final TransactionTemplate transaction;
    private final TransactionTemplate attempt;

    Launches(CrisisTable table, OpeningSheet sheet, Catalogue catalogue, Flows flows, ApplicationEventPublisher events,
             Clock clock, CrisisSettings settings, PlatformTransactionManager transactions) {
        this.table = table;
        this.sheet = sheet;
        this.catalogue = catalogue;
        this.flows = flows;
        this.events = events;
        this.clock = clock;
        this.settings = settings;
        transaction = new TransactionTemplate(transactions);
        // A savepoint: PostgreSQL gives up a whole transaction over one duplicate key, which may be an alert's own.
        attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    Launched launch(Launch launch) {
        checkTitle(launch);
        checkScenario(launch);
        var key = Optional.ofNullable(launch.openKey()).orElseGet(() -> "launch:" + UUID.randomUUID());
        return Objects.requireNonNull(transaction.execute(status -> openOrJoin(launch, key)));
    }

    private Launched openOrJoin(Launch launch, String key) {
        for (int i = 0; i < TRIES; i++) {
            var id = new CrisisId(UUID.randomUUID());
            if (claimed(key, id)) {
                return new Launched(open(id, launch, key), false);
            }
            var open = table.openWith(key);
            if (open.isPresent()) {
                return new Launched(open.get(), true);
            }
        }
        throw new RuleViolation("Somebody is opening this crisis at this moment. Try once more.");
    }

    private boolean claimed(String key, CrisisId id) {
        try {
            attempt.executeWithoutResult(status -> table.claim(key, id));
            return true;
        } catch (DuplicateKeyException | PessimisticLockingFailureException taken) {
            return false;
        }
    }

    private Crisis open(CrisisId id, Launch launch, String key) {
        var version = catalogue.current();
        var now = clock.instant();
        var reach = launch.reach() == null ? settings.reach() : launch.reach();
        var number = table.insert(id, launch, reach, key, version, now);
        table.note(id, CrisisStatus.INVESTIGATING, now, launch.by().label());
        var crisis = new Crisis(id, CrisisTable.reference(now, number), launch.title().strip(), launch.scenario(),
                launch.severity(), CrisisStatus.INVESTIGATING, now, key, version,
                new UserName(launch.by().name()), reach, now, null);
        events.publishEvent(new CrisisOpened(id, crisis.reference(), crisis.title(), crisis.scenario(),
                crisis.severity(), reach, key, version.sha256(), launch.by()));
        sheet.fill(crisis, launch);
        start(crisis, version);
        return crisis;
    }

    private void start(Crisis crisis, CatalogueVersion version) {
        flows.start(catalogue.deployment(version), crisis.scenario(), crisis.id().value(), Map.of(
                Vocabulary.CRISIS_ID, crisis.id().toString(), Vocabulary.SEVERITY, crisis.severity().name()));
    }

    private static void checkTitle(Launch launch) {
        var title = launch.title().strip();
        if (title.isEmpty() || title.length() > 200) {
            throw new RuleViolation("title", "Give the crisis a title of 1 to 200 characters.");
        }
        if (launch.openKey() != null && (launch.openKey().isBlank() || launch.openKey().length() > 300)) {
            throw new RuleViolation("openKey", "An open key has 1 to 300 characters.");
        }
    }

    private void checkScenario(Launch launch) {
        if (catalogue.launchable().stream().noneMatch(playbook -> playbook.scenario().equals(launch.scenario()))) {
            throw new RuleViolation("scenario", "There is no playbook “" + launch.scenario() + "” to launch.");
        }
    }
}
