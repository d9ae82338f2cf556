package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.Attempts;
import io.holdingline.flow.Flows;
import io.holdingline.flow.StepFreed;
import io.holdingline.flow.StepStuck;
import io.holdingline.flow.StuckStep;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the administrator to mend a step that failed for good, and asks no more once it is tried again or gone. */
@Component
class Mending implements StuckSteps {

    static final String KIND = "mend-step";

    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final int LONGEST_NAME = 150;

    private final Flows flows;
    private final Attempts attempts;
    private final Tasks tasks;
    private final TaskTable table;
    private final Questions questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mending(Flows flows, Attempts attempts, Tasks tasks, TaskTable table, Questions questions,
            ApplicationEventPublisher events, Clock clock) {
        this.flows = flows;
        this.attempts = attempts;
        this.tasks = tasks;
        this.table = table;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(StepStuck stuck) {
        var step = stuck.step();
        events.publishEvent(new StepFailed(step));
        if (step.crisis() != null) {
            questions.ask(new CrisisId(step.crisis()), KIND, "Mend the step “" + shortened(step.step()) + "”",
                    Role.ADMINISTRATOR, subject(step.id()), clock.instant().plus(WITHIN));
        }
    }

    @EventListener
    void on(StepFreed freed) {
        table.openAbout(subject(freed.stuckStep()), KIND).ifPresent(questions::withdraw);
    }

    @Override
    public List<StuckStep> all() {
        return flows.stuck();
    }

    @Override
    public void tryAgain(String step, Person by) {
        attempts.inOneTransaction(() -> {
            table.openAbout(subject(step), KIND).ifPresent(task -> tasks.complete(task.id(), by, Map.of()));
            events.publishEvent(new StepTriedAgain(flows.retry(step), by.actor()));
            return true;
        });
    }

    /** The engine's ids need not be of our kind. */
    private static UUID subject(String stuckStep) {
        return UUID.nameUUIDFromBytes((KIND + stuckStep).getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
