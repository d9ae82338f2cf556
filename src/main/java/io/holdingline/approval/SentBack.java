package io.holdingline.approval;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.statement.Revision;
import java.util.Map;
import java.util.UUID;

/** Somebody refused to sign these bytes and said why; the statement is a draft again. @param role label of the role in which */
record SentBack(Revision revision, String role, ReasonKind kind, String reason, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return revision.crisis().value();
    }

    @Override
    public String action() {
        return "approval.sent-back";
    }

    @Override
    public String sentence() {
        return "sent " + revision.label() + ", revision " + revision.number() + ", back as " + role + ": “" + reason + "”";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("statement", revision.statement().toString(), "revision", revision.id().toString(),
                "sha256", revision.sha256(), "role", role, "kind", kind.key(), "reason", reason);
    }
}
