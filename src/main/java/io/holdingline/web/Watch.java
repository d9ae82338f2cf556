package io.holdingline.web;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.UpdateSlot;
import java.time.Duration;
import java.time.Instant;

/**
 * The most urgent promise of the house.
 *
 * @param severity 1 to 4
 * @param state {@code overdue}, {@code soon} within the hour, or empty
 * @param value minutes left of {@code max}, for the shortening bar
 */
record Watch(int severity, String title, String text, String leftText, String href, String state, long max, long value) {

    private static final Duration SOON = Duration.ofHours(1);

    static Watch of(Crisis crisis, UpdateSlot slot, Times times, Instant now) {
        var left = Duration.between(now, slot.dueAt());
        var text = (left.isNegative() ? "An update was promised by " : "Next update by ") + times.clock(slot.dueAt());
        var state = left.isNegative() ? "overdue" : left.compareTo(SOON) < 0 ? "soon" : "";
        return new Watch(crisis.severity().level(), crisis.title(), text, times.left(slot.dueAt()),
                "/crises/" + crisis.id(), state, SOON.toMinutes(),
                Math.max(0, Math.min(SOON.toMinutes(), left.toMinutes())));
    }
}
