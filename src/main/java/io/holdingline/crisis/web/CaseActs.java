package io.holdingline.crisis.web;

import io.holdingline.crisis.CaseTasks;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.FactSheets;
import io.holdingline.flow.Attempts;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Person;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person does on a form of the case, together with the task that asked for it, in one transaction. */
@Component
class CaseActs {

    private final Crises crises;
    private final FactSheets sheets;
    private final CaseTasks tasks;
    private final Attempts attempts;

    CaseActs(Crises crises, FactSheets sheets, CaseTasks tasks, Attempts attempts) {
        this.crises = crises;
        this.sheets = sheets;
        this.tasks = tasks;
        this.attempts = attempts;
    }

    void saveFacts(CrisisId id, long version, Map<String, String> values, @Nullable UUID task, Person by) {
        attempts.inOneTransaction(() -> {
            var sheet = sheets.save(id, version, values, by.actor());
            complete(task, id, Vocabulary.FILL_FACT_SHEET, by, Map.of());
            return sheet;
        });
    }

    /** The task first: the word that it is over would withdraw it. */
    void confirmResolved(CrisisId id, @Nullable UUID task, Person by) {
        attempts.inOneTransaction(() -> {
            complete(task, id, Vocabulary.CONFIRM_RESOLVED, by, Map.of(Vocabulary.RESOLVED, Vocabulary.YES));
            crises.confirmResolved(id, by.actor());
            return id;
        });
    }

    void notYetResolved(CrisisId id, @Nullable UUID task, Person by) {
        attempts.inOneTransaction(() -> {
            complete(task, id, Vocabulary.CONFIRM_RESOLVED, by, Map.of());
            return id;
        });
    }

    void standDown(CrisisId id, UUID task, Person by) {
        attempts.inOneTransaction(() -> {
            crises.standDown(id, by.actor());
            complete(task, id, Vocabulary.STAND_DOWN, by, Map.of());
            return id;
        });
    }

    private void complete(@Nullable UUID task, CrisisId id, String kind, Person by, Map<String, String> result) {
        if (task != null) {
            tasks.complete(task, id, kind, by, result);
        }
    }
}
