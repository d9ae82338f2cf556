package io.holdingline.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of the legal clocks of one crisis.
 *
 * @param anchors the events that its regimes ask for
 * @param duties the regimes that apply, set aside or not
 * @param offers the regimes that may apply: a person decides
 */
public record ClockSheet(List<Anchor> anchors, List<Duty> duties, List<Offer> offers) {

    /** An event that starts clocks. @param records newest first; the first counts; @param starts the regimes that wait for it */
    public record Anchor(String key, String label, String question, @Nullable String help, List<Moment> records,
                         List<String> starts) {

        /** The record that counts. */
        public @Nullable Moment now() {
            return records.isEmpty() ? null : records.get(0);
        }

        /** How many records there are, which a form sends back to show what it has seen. */
        public int seen() {
            return records.isEmpty() ? 0 : records.get(0).number();
        }
    }

    /** When an event happened, who said so and why (UTC). @param number from 1; the highest counts */
    public record Moment(int number, Instant at, String reason, String by, Instant recordedAt) {
    }

    /** A regime that applies. @param ruling what a person last decided about it */
    public record Duty(Regime regime, List<Step> steps, @Nullable Ruling ruling) {

        public boolean isSetAside() {
            return ruling != null && !ruling.applies();
        }
    }

    /**
     * A phase of a regime.
     *
     * @param key names it in a ruling
     * @param rule "72 h after we were aware of the breach"
     * @param clock null until it runs
     * @param ruling what a person last decided about this phase alone
     */
    public record Step(String key, Phase phase, String rule, @Nullable LegalClock clock, @Nullable Ruling ruling) {

        public boolean isSetAside() {
            return ruling != null && !ruling.applies();
        }
    }

    /** A regime that may apply. @param why it does not by itself */
    public record Offer(Regime regime, String why) {
    }

    /** What a person decided about a regime or a phase, named {@code regime/phase}. @param number from 1; the highest counts */
    public record Ruling(String regime, int number, boolean applies, String reason, String by, Instant at) {
    }
}
