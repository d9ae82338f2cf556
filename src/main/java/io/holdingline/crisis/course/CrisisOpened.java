package io.holdingline.crisis.course;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Reach;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;

/** A crisis was opened and its playbook started. */
record CrisisOpened(CrisisId crisisId, String reference, String title, String scenario, Severity severity, Reach reach, String openKey,
                           String catalogue, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.opened";
    }

    @Override
    public String sentence() {
        return "opened " + reference + " at " + severity + " with the playbook " + scenario + ": " + title;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("openKey", openKey, "catalogue", catalogue, "reach", reach.label());
    }
}
