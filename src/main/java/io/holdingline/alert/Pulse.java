package io.holdingline.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When the alerts came, as marks on a line of 600.
 *
 * @param marks positions from left to right
 */
public record Pulse(List<Integer> marks) {

    private static final int WIDTH = 600;
    private static final int MARGIN = 4;
    private static final int STEP = 5;

    /** @param times the earliest first */
    public static Pulse of(List<Instant> times) {
        if (times.isEmpty()) {
            return new Pulse(List.of());
        }
        var first = times.get(0);
        var length = Math.max(1, Duration.between(first, times.get(times.size() - 1)).toMillis());
        return new Pulse(times.stream().map(time -> position(Duration.between(first, time).toMillis(), length))
                .distinct().toList());
    }

    /** In words, "4 min"; empty for an instant. */
    static String span(Instant first, Instant last) {
        var span = Duration.between(first, last);
        if (span.isZero()) {
            return "";
        }
        if (span.toMinutes() < 1) {
            return "under a minute";
        }
        var hours = span.toHours() < 48 ? span.toHours() + " h" : span.toDays() + " days";
        return span.toMinutes() < 60 ? span.toMinutes() + " min" : hours;
    }

    /** Marks that would touch are one. */
    private static int position(long millis, long length) {
        var steps = (WIDTH - 2 * MARGIN) / STEP;
        return MARGIN + (int) (millis * steps / length) * STEP;
    }
}
