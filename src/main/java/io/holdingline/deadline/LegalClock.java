package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline set by law that has begun to run (UTC throughout). Not legal advice.
 *
 * @param regime and {@code phase}: ids of {@code legal-clocks.yml}
 * @param name the regime's, "GDPR Art. 33"
 * @param label the phase's, "Notification to the authority"
 * @param zone in which the law's days end
 * @param dueAt null where the law names no figure
 * @param overdueAt when it was recorded as run out
 * @param lateReason why it is or was late
 * @param version counts its changes
 */
public record LegalClock(UUID id, CrisisId crisis, String regime, String phase, String name, String label, ZoneId zone,
                         State state, Instant startedAt, @Nullable Instant dueAt, @Nullable Instant overdueAt,
                         @Nullable Proof proof, @Nullable String lateReason, int version) {

    /** RUNNING until proof of filing is given; SET_ASIDE where a person said that the regime does not apply. */
    public enum State {
        RUNNING, FILED, SET_ASIDE
    }

    /** What shows that it was filed. @param by the name shown of who said so */
    public record Proof(Instant filedAt, String reference, @Nullable String note, String by) {
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** True where its time had passed at that instant, or when it was filed. */
    public boolean isLate(Instant now) {
        return dueAt != null && state != State.SET_ASIDE && dueAt.isBefore(proof == null ? now : proof.filedAt());
    }

    /** "GDPR Art. 33, Notification to the authority". */
    public String title() {
        return name + ", " + label;
    }
}
