package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.HumanTaskClosed;
import io.holdingline.flow.HumanTaskOpened;
import io.holdingline.flow.TaskBrief;
import io.holdingline.identity.Role;
import io.holdingline.timing.Wakers;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens tasks that playbooks or modules ask for, and withdraws those that a playbook leaves behind. */
@Component
class Questions {

    private final TaskTable table;
    private final ApplicationEventPublisher events;
    private final Wakers wakers;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    Questions(TaskTable table, ApplicationEventPublisher events, Wakers wakers, Clock clock,
              PlatformTransactionManager transactions) {
        this.table = table;
        this.events = events;
        this.wakers = wakers;
        this.clock = clock;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @EventListener
    void on(HumanTaskOpened asked) {
        var roles = asked.roles().stream().flatMap(key -> Role.ofKey(key).stream()).collect(Collectors.toSet());
        open(row(asked.id().value(), new CrisisId(asked.crisis()), asked.kind(), asked.name(), roles,
                asked.statement(), asked.due(), asked.brief()), null);
    }

    @EventListener
    void on(HumanTaskClosed closed) {
        if (!closed.completed()) {
            table.openOfEngine(closed.id().value()).ifPresent(this::withdraw);
        }
    }

    TaskId ask(CrisisId crisis, String kind, String name, Role role, UUID subject, @Nullable Instant due) {
        var asked = kind + ":" + subject;
        return table.asked(asked).map(TaskRow::id).orElseGet(() -> askOnce(asked,
                row(null, crisis, kind, name, Set.of(role), subject, due, TaskBrief.NONE)));
    }

    private TaskId askOnce(String asked, TaskRow row) {
        try {
            savepoint.executeWithoutResult(status -> open(row, asked));
            return row.id();
        } catch (DuplicateKeyException askedMeanwhile) {
            return table.asked(asked).map(TaskRow::id).orElseThrow(() -> askedMeanwhile);
        }
    }

    private void open(TaskRow row, @Nullable String asked) {
        table.insert(row, asked);
        events.publishEvent(new TaskOpened(row.id(), row.crisis(), row.name(), row.kind(), row.roles(),
                row.subject(), row.due()));
        if (row.due() != null) {
            wakers.lookAgain();
        }
    }

    void withdraw(TaskRow row) {
        if (table.close(row.id(), TaskRow.WITHDRAWN, "Holdingline", clock.instant())) {
            events.publishEvent(new TaskWithdrawn(row.id(), row.crisis(), row.name()));
        }
    }

    private TaskRow row(@Nullable String engineTask, CrisisId crisis, String kind, String name, Set<Role> roles,
                        @Nullable UUID subject, @Nullable Instant due, TaskBrief brief) {
        return new TaskRow(new TaskId(UUID.randomUUID()), engineTask, crisis, kind, name, roles, null, subject, due,
                clock.instant(), null, null, null, null, null, brief);
    }
}
