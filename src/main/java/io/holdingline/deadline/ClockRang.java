package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock reached one of its marks, or ran out; raised once for each on any number of nodes.
 *
 * @param title "GDPR Art. 33, Notification to the authority"
 * @param mark as the file writes it, or {@link #RAN_OUT}
 * @param dueAt null where the law names no figure
 */
public record ClockRang(UUID clock, CrisisId crisisId, String title, ZoneId zone, String mark, Instant startedAt,
                        @Nullable Instant dueAt) implements Auditable {

    public static final String RAN_OUT = "due";

    public boolean ranOut() {
        return mark.equals(RAN_OUT);
    }

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public String action() {
        return ranOut() ? "deadline.clock-ran-out" : "deadline.clock-warned";
    }

    @Override
    public String sentence() {
        if (dueAt == null) {
            return "warned that " + title + " is due without undue delay, and has been since " + Moments.said(startedAt);
        }
        return ranOut() ? "recorded that the legal clock ran out at " + Moments.said(dueAt) + ": " + title
                : "warned that the legal clock runs out at " + Moments.said(dueAt) + ": " + title;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("clock", clock.toString(), "mark", mark);
    }
}
