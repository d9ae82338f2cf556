package io.holdingline.task;

import io.holdingline.crisis.PromiseMissed;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Person;
import io.holdingline.timing.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls in the deputy once for each task that runs late, on whichever node is first. */
@Component
class Escalation implements DueWork {

    private final TaskTable table;
    private final Deputies deputies;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalation(TaskTable table, Deputies deputies, TransactionTemplate transaction, ApplicationEventPublisher events,
               Clock clock) {
        this.table = table;
        this.deputies = deputies;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "task-escalation";
    }

    @Override
    public Optional<Instant> nextDue() {
        return table.nextLate();
    }

    @Override
    public void runDue() {
        for (var late : table.late(clock.instant())) {
            transaction.executeWithoutResult(status -> callIn(late));
        }
    }

    /** With the promise the words that should have kept it are late, their own due time or not; other tracks are not. */
    @EventListener
    void on(PromiseMissed missed) {
        table.openIn(missed.crisisId()).stream().filter(task -> Vocabulary.STATEMENT_TASKS.contains(task.kind())).forEach(this::callIn);
    }

    private void callIn(TaskRow late) {
        var deputy = deputies.of(late);
        if (table.escalate(late.id(), clock.instant(), deputy.map(Person::name).orElse(null))) {
            events.publishEvent(new TaskEscalated(late.id(), late.crisis(), late.name(), late.due(),
                    deputy.map(Person::name).orElse(null), deputy.map(Person::displayName).orElse(null)));
        }
    }
}
