package io.holdingline.deadline.web;

import io.holdingline.crisis.CaseTasks;
import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.flow.Attempts;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Person;
import io.holdingline.shared.StaleInput;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person does to the clocks, together with the task that asked for it; a lost race is run again. */
@Component
class ClockActs {

    private final LegalClocks clocks;
    private final CaseTasks tasks;
    private final Attempts attempts;

    ClockActs(LegalClocks clocks, CaseTasks tasks, Attempts attempts) {
        this.clocks = clocks;
        this.tasks = tasks;
        this.attempts = attempts;
    }

    void record(Crisis crisis, String anchor, int seen, Instant at, String reason, @Nullable UUID task, Person by) {
        run(() -> {
            clocks.record(crisis, anchor, seen, at, reason, by.actor());
            complete(task, crisis, by, Map.of(Vocabulary.DECISION, Vocabulary.RECORDED));
        });
    }

    /** The playbook asked for what is on record already, and that is right. */
    void keep(Crisis crisis, String anchor, int seen, UUID task, Person by) {
        run(() -> {
            var onRecord = clocks.anchor(crisis, anchor);
            if (onRecord.now() == null || onRecord.seen() != seen) {
                throw new StaleInput("What is on record has changed a moment ago. Look at what stands now, then decide.");
            }
            complete(task, crisis, by, Map.of(Vocabulary.DECISION, Vocabulary.RECORDED));
        });
    }

    /** The playbook asked, and the answer is that it did not happen, or not yet. */
    void notRecorded(Crisis crisis, String anchor, UUID task, String reason, Person by) {
        run(() -> {
            clocks.decline(crisis, anchor, reason, by.actor());
            complete(task, crisis, by, Map.of(Vocabulary.DECISION, Vocabulary.NOT_RECORDED));
        });
    }

    void rule(Crisis crisis, String regime, boolean applies, int seen, String reason, Person by) {
        run(() -> clocks.rule(crisis, regime, applies, seen, reason, by.actor()));
    }

    void file(Crisis crisis, UUID clock, LegalClocks.Filing filing, Person by) {
        run(() -> clocks.file(crisis, clock, filing, by.actor()));
    }

    void explain(Crisis crisis, UUID clock, int version, String reason, Person by) {
        run(() -> clocks.explain(crisis, clock, version, reason, by.actor()));
    }

    private void complete(@Nullable UUID task, Crisis crisis, Person by, Map<String, String> result) {
        if (task != null) {
            tasks.complete(task, crisis.id(), Vocabulary.RECORD_ANCHOR, by, result);
        }
    }

    private void run(Runnable act) {
        attempts.inOneTransaction(() -> {
            act.run();
            return true;
        });
    }
}
