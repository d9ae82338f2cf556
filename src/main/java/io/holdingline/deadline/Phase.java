package io.holdingline.deadline;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a regime wants filed.
 *
 * @param to whom it goes to
 * @param by until which hour of the last day, in the zone of the regime
 * @param limits the earliest that is known counts
 * @param warn marks as the file writes them: {@code 50%}, {@code 2 h before}, {@code 4 h after}
 * @param contents what must be in it
 * @param check what counsel must look up before relying on it
 */
public record Phase(String id, String label, String to, LocalTime by, List<Limit> limits, List<String> warn,
                    List<String> contents, @Nullable String note, @Nullable String check) {

    /** In what the law counts; NONE is "without undue delay". */
    public enum Unit {
        HOURS("h"), DAYS("days"), BUSINESS_DAYS("business days"), MONTHS("month"), NONE("");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /**
     * So long after an event.
     *
     * @param after the key of an anchor, or {@code phase/} and the id of another phase of the regime
     * @param calendar the holidays that do not count, as {@code us-dc}; empty where none do
     */
    public record Limit(String after, int amount, Unit unit, String calendar) {

        private static final String PHASE = "phase/";

        /** The phase whose filing starts it, where it is one. */
        public @Nullable String phase() {
            return after.startsWith(PHASE) ? after.substring(PHASE.length()) : null;
        }

        /** "72 h", "1 month", "without undue delay". */
        public String said() {
            return unit == Unit.NONE ? "without undue delay" : amount + " " + unit.word
                    + (unit == Unit.MONTHS && amount != 1 ? "s" : "");
        }
    }
}
