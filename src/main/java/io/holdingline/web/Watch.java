package io.holdingline.web;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.UpdateSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is most urgent in the house: a promised update, or a legal clock.
 *
 * @param severity 1 to 4
 * @param reference of the crisis where the title does not name it: that of a legal clock names the law
 * @param text "Next update by 04:45, in ", which the time left ends
 * @param state {@code overdue}, {@code soon} within the hour, or empty
 * @param value minutes left of {@code max}, for the shortening bar
 */
record Watch(int severity, String title, @Nullable String reference, String text, String leftText, String href,
             Instant dueAt, String state, long max, long value) {

    private static final Duration SOON = Duration.ofHours(1);
    private static final String CLOCKS = "/clocks";

    static Watch of(Crisis crisis, UpdateSlot slot, Times times, Instant now) {
        var text = (slot.dueAt().isBefore(now) ? "An update was promised by " : "Next update by ") + times.clock(slot.dueAt());
        return of(crisis, crisis.title(), null, text + (isCounted(slot.dueAt(), now) ? ", in " : ", "), "/crises/" + crisis.id(), slot.dueAt(), times, now);
    }

    /** The law's name stands where a promise shows the crisis; counted without its time of day, to be read at a glance. */
    static Watch of(Crisis crisis, LegalClock clock, Times times, Instant now) {
        var due = Objects.requireNonNull(clock.dueAt());
        var text = due.isBefore(now) ? "Legal clock ran out, " : "Legal clock runs out " + (isCounted(due, now) ? "in " : "");
        return of(crisis, clock.title(), crisis.reference(), text, "/crises/" + crisis.id() + CLOCKS, due, times, now);
    }

    /** True on the page that shows the same at its head; a crisis shows its clocks far below. */
    boolean isShownBy(String path) {
        return path.equals(href);
    }

    /** Within a day the time left is a span, beyond it a day of the week. */
    private static boolean isCounted(Instant due, Instant now) {
        return !due.isBefore(now) && Duration.between(now, due).compareTo(Duration.ofDays(1)) < 0;
    }

    private static Watch of(Crisis crisis, String title, @Nullable String reference, String text, String href, Instant due,
                            Times times, Instant now) {
        var left = Duration.between(now, due);
        var state = left.isNegative() ? "overdue" : left.compareTo(SOON) < 0 ? "soon" : "";
        return new Watch(crisis.severity().level(), title, reference, text, times.left(due), href, due, state, SOON.toMinutes(),
                Math.max(0, Math.min(SOON.toMinutes(), left.toMinutes())));
    }
}
