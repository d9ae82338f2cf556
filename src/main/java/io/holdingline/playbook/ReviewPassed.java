package io.holdingline.playbook;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a playbook was to be looked through again has passed; raised once for each playbook and day.
 *
 * @param owner as its page names them, usually a role
 */
public record ReviewPassed(String scenario, String title, String owner, LocalDate reviewBy) implements Auditable {

    @Override
    public @Nullable UUID crisis() {
        return null;
    }

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public String action() {
        return "playbook.review-passed";
    }

    @Override
    public String sentence() {
        return "found the review of the playbook " + title + " overdue: it was to be reviewed by " + reviewBy;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("scenario", scenario, "owner", owner, "reviewBy", reviewBy.toString());
    }
}
