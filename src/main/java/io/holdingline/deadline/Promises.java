package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.timing.Wakers;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens promises, one for each due time of a crisis however many ask for it. */
@Component
class Promises {

    private final SlotTable table;
    private final ApplicationEventPublisher events;
    private final Wakers wakers;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    Promises(SlotTable table, ApplicationEventPublisher events, Wakers wakers, Clock clock,
             PlatformTransactionManager transactions) {
        this.table = table;
        this.events = events;
        this.wakers = wakers;
        this.clock = clock;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void open(CrisisId crisis, Instant dueAt, @Nullable UUID plannedAfter, @Nullable String promisedIn) {
        if (table.at(crisis, dueAt).isEmpty()) {
            insert(crisis, dueAt, plannedAfter, promisedIn);
        }
    }

    private void insert(CrisisId crisis, Instant dueAt, @Nullable UUID plannedAfter, @Nullable String promisedIn) {
        var id = UUID.randomUUID();
        try {
            savepoint.executeWithoutResult(
                    status -> table.insert(id, crisis, dueAt, plannedAfter, promisedIn, clock.instant()));
        } catch (DuplicateKeyException openedMeanwhile) {
            return;
        }
        events.publishEvent(new SlotPromised(id, crisis, dueAt, promisedIn));
        wakers.lookAgain();
    }
}
