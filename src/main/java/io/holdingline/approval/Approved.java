package io.holdingline.approval;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.statement.Revision;
import java.util.Map;
import java.util.UUID;

/** Somebody signed exactly these bytes. @param role label of the role in which */
record Approved(Revision revision, String role, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return revision.crisis().value();
    }

    @Override
    public String action() {
        return "approval.approved";
    }

    @Override
    public String sentence() {
        return "approved " + revision.label() + ", revision " + revision.number() + ", as " + role;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("statement", revision.statement().toString(), "revision", revision.id().toString(),
                "sha256", revision.sha256(), "role", role);
    }
}
