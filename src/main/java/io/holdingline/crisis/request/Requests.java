package io.holdingline.crisis.request;

import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.Flows;
import io.holdingline.flow.Vocabulary;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks the playbook of an open crisis, in the caller's transaction; refused where it waits for no such word. */
@Component
public class Requests {

    private static final int LONGEST_REASON = 1000;

    private final Flows flows;
    private final ApplicationEventPublisher events;

    public Requests(Flows flows, ApplicationEventPublisher events) {
        this.flows = flows;
        this.events = events;
    }

    /** @throws RuleViolation where an update is being written, or none is planned */
    public void update(CrisisId id, Actor by) {
        ask(new UpdateAskedFor(id, by), Vocabulary.UPDATE_NOW,
                "The playbook is past that point: an update is being written, or none is planned.");
    }

    /** @throws RuleViolation without a reason, or where the playbook takes no correction now */
    public void correction(CrisisId id, String reason, Actor by) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "Say in up to 1,000 characters what was wrong; the record keeps the reason.");
        }
        ask(new CorrectionAskedFor(id, reason.strip(), by), Vocabulary.CORRECTION_NEEDED,
                "The playbook takes no correction now: one is being written, or its file knows none.");
    }

    /** @throws RuleViolation where the playbook takes no notice to the staff now */
    public void staffNotice(CrisisId id, Actor by) {
        ask(new StaffNoticeAskedFor(id, by), Vocabulary.STAFF_NOTICE_NEEDED,
                "The playbook takes no notice to the staff now: one is being written, or its file knows none.");
    }

    private void ask(Auditable asked, String message, String otherwise) {
        events.publishEvent(asked);
        if (!flows.signal(asked.crisis(), message)) {
            throw new RuleViolation(otherwise);
        }
    }
}
