package io.holdingline.crisis.web;

import static io.holdingline.flow.Vocabulary.DECISION;
import static io.holdingline.flow.Vocabulary.RECORD_FINDING;
import static io.holdingline.flow.Vocabulary.TAKE_DECISION;

import io.holdingline.crisis.CaseTask;
import io.holdingline.crisis.CaseTasks;
import io.holdingline.crisis.decision.CaseRecords;
import io.holdingline.flow.Attempts;
import io.holdingline.identity.Person;
import io.holdingline.shared.StaleInput;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps what a person decided or found, together with the task that asked for it, in one transaction. */
@Component
class RecordActs {

    private final CaseRecords records;
    private final CaseTasks tasks;
    private final Attempts attempts;

    RecordActs(CaseRecords records, CaseTasks tasks, Attempts attempts) {
        this.records = records;
        this.tasks = tasks;
        this.attempts = attempts;
    }

    void decide(CaseTask task, String option, String reason, Person by) {
        once(task, TAKE_DECISION, Map.of(DECISION, option), by, () -> records.decide(task, option, reason, by.actor()));
    }

    void find(CaseTask task, String words, String reference, Person by) {
        once(task, RECORD_FINDING, Map.of(), by, () -> records.find(task, words, reference, by.actor()));
    }

    /** The record first, so that the timeline tells why before it tells what followed. */
    private void once(CaseTask task, String kind, Map<String, String> result, Person by, Runnable record) {
        try {
            attempts.inOneTransaction(() -> {
                if (task.open()) {
                    record.run();
                }
                tasks.complete(task.id(), task.crisis(), kind, by, result);
                return task;
            });
        } catch (DuplicateKeyException overtaken) {
            throw new StaleInput("Somebody else answered this a moment ago, so your answer was not recorded. "
                    + "Open the crisis to see theirs.");
        }
    }
}
