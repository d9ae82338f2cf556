package io.holdingline.statement;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;

/** An author asks for sign-off of these exact words. Sign-off closes the drafting task in the same transaction. */
public record StatementSubmitted(CrisisId crisisId, Revision revision, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String sentence() {
        return "submitted " + revision.label() + ", revision " + revision.number() + ", for sign-off";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("statement", revision.statement().toString(), "revision", revision.id().toString(),
                "sha256", revision.sha256());
    }

    @Override
    public String action() {
        return "statement.submitted";
    }
}
