package io.holdingline.playbook;

import io.holdingline.flow.Deployments;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes each version of the catalogue once, however many nodes start with it at the same time. */
@Component
class Bundles {

    private static final int ATTEMPTS = 5;

    private final BundleTable table;
    private final Deployments deployments;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Bundles(BundleTable table, Deployments deployments, ApplicationEventPublisher events,
            PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.deployments = deployments;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @throws io.holdingline.shared.RuleViolation where the engine refuses a file, named in its field */
    Bundle foundOrMade(SortedMap<String, String> files) {
        var version = Bundle.versionOf(files);
        for (int attempt = 1; ; attempt++) {
            var found = table.find(version);
            if (found.isPresent()) {
                return found.get();
            }
            try {
                transaction.executeWithoutResult(status -> make(version, files));
            } catch (DuplicateKeyException anotherNodeWasFaster) {
                if (attempt == ATTEMPTS) {
                    throw anotherNodeWasFaster;
                }
            }
        }
    }

    /** It is what crises start with from now on; on record where it was another one before. */
    void use(CatalogueVersion version, int files) {
        transaction.executeWithoutResult(status -> {
            table.lock();
            var before = table.latest();
            table.use(version, clock.instant());
            if (!before.equals(Optional.of(version))) {
                events.publishEvent(new CatalogueChanged(version, files));
            }
        });
    }

    private void make(CatalogueVersion version, SortedMap<String, String> files) {
        var deployment = deployments.deploy(version.sha256(), Bundle.deployable(files));
        table.add(version, deployment, files, clock.instant());
    }
}
