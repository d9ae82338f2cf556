package io.holdingline.alert;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed crisis as people see it. Times are UTC.
 *
 * @param version a form sends it back
 * @param playbook its title, as people know it
 * @param source "Alertmanager"
 * @param evidence alerts of one name and place together, the earliest first
 * @param joinable the open crises that it may be joined to
 * @param earlier what was decided about the same trouble before, as a sentence
 */
public record Proposal(ProposalId id, long version, String title, String scenario, String playbook, Severity severity,
                       ProposalState state, String source, long alerts, long firing, Instant firstAt, Instant lastAt,
                       List<Evidence> evidence, Pulse pulse, Instant openedAt, @Nullable Instant decidedAt,
                       @Nullable String decidedBy, @Nullable String reason, @Nullable CrisisId crisis,
                       List<Crisis> joinable, @Nullable String earlier) {

    private static final int SHOWN = 6;

    /** Alerts of one kind. @param at when the first of them began */
    public record Evidence(Instant at, String text, String place, long alerts, boolean firing) {

        public String where() {
            var count = alerts == 1 ? "1 alert" : alerts + " alerts";
            return (place.isBlank() ? "" : place + ", ") + count + (firing ? "" : ", resolved");
        }
    }

    public boolean waits() {
        return state == ProposalState.WAITING;
    }

    /** "12 alerts in 4 min from Alertmanager". */
    public String count() {
        var span = Pulse.span(firstAt, lastAt);
        return (alerts == 1 ? "1 alert" : alerts + " alerts") + (span.isEmpty() ? "" : " in " + span) + " from " + source;
    }

    /** "still firing", or how far it has calmed down. */
    public String mood() {
        if (firing == 0) {
            return "no longer firing";
        }
        return firing == alerts ? "still firing" : firing + " still firing";
    }

    public List<Evidence> shown() {
        return evidence.stream().limit(SHOWN).toList();
    }

    /** How many kinds of alert are not shown. */
    public int more() {
        return Math.max(0, evidence.size() - SHOWN);
    }
}
