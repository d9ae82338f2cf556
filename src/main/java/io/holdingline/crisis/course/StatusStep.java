package io.holdingline.crisis.course;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.shared.Actor;
import org.springframework.stereotype.Component;

/** The step {@code changeStatus}: moves the crisis on to the status that the playbook names, never back. */
@Component
class StatusStep implements StepHandler {

    private final Crises crises;

    StatusStep(Crises crises) {
        this.crises = crises;
    }

    @Override
    public String name() {
        return Vocabulary.CHANGE_STATUS;
    }

    @Override
    public void handle(StepContext run) {
        var crisis = crises.get(new CrisisId(run.crisis()));
        var status = CrisisStatus.valueOf(run.required(Vocabulary.STATUS));
        if (crisis.status().compareTo(status) < 0) {
            crises.changeStatus(crisis.id(), status, Actor.HOLDINGLINE);
        }
    }
}
