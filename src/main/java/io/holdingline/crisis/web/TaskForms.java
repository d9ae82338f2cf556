package io.holdingline.crisis.web;

import io.holdingline.crisis.CaseTask;
import io.holdingline.crisis.CaseTasks;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.decision.CaseRecords;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a playbook's questions have in common: the task, its crisis, and what was answered already. */
@Component
class TaskForms {

    private final Crises crises;
    private final CaseTasks tasks;
    private final CaseRecords records;

    TaskForms(Crises crises, CaseTasks tasks, CaseRecords records) {
        this.crises = crises;
        this.tasks = tasks;
        this.records = records;
    }

    CaseTask task(UUID crisis, UUID task, String kind) {
        return tasks.get(task, new CrisisId(crisis), kind);
    }

    ModelAndView page(String view, CaseTask task) {
        return new ModelAndView(view).addObject("crisis", crises.get(task.crisis())).addObject("task", task)
                .addObject("record", records.about(task.id()).orElse(null));
    }
}
