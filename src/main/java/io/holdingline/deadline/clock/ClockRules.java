package io.holdingline.deadline.clock;

import io.holdingline.deadline.ClockSheet.Moment;
import io.holdingline.deadline.ClockSheet.Ruling;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks.Filing;
import io.holdingline.deadline.Moments;
import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may be said about a legal clock. */
final class ClockRules {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_REFERENCE = 200;
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private ClockRules() {
    }

    static String reason(String typed) {
        if (typed.isBlank() || typed.strip().length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "Say why in up to 1,000 characters; the record keeps the reason.");
        }
        return typed.strip();
    }

    static void past(String field, Instant at, Instant now) {
        if (at.isAfter(now)) {
            throw new RuleViolation(field, "This lies in the future: it is " + Moments.said(now) + " now.");
        }
        if (at.isBefore(LONG_AGO)) {
            throw new RuleViolation(field, "This lies too far back. Check the year.");
        }
    }

    static void unseen(int last, int seen) {
        if (last != seen) {
            throw new StaleInput("Somebody else recorded this a moment ago. Look at what stands now, then decide.");
        }
    }

    static void unchanged(LegalClock clock, int seen) {
        if (clock.version() != seen) {
            throw new StaleInput("Somebody else changed this clock a moment ago. Look at what stands now, then decide.");
        }
        if (clock.state() == LegalClock.State.SET_ASIDE) {
            throw new RuleViolation("This was set aside. Say that it applies before you settle it.");
        }
    }

    /** A double click says the same thing once more. */
    static boolean isSaidTwice(@Nullable Moment last, Moment now) {
        return last != null && last.number() == now.number() && last.at().equals(now.at())
                && last.reason().equals(now.reason()) && last.by().equals(now.by());
    }

    static boolean isSaidTwice(@Nullable Ruling last, Ruling now) {
        return last != null && last.number() == now.number() && last.applies() == now.applies()
                && last.reason().equals(now.reason()) && last.by().equals(now.by());
    }

    static LegalClock.Proof proof(LegalClock clock, Filing filing, Actor by, Instant now) {
        past("filedAt", filing.filedAt(), now);
        if (filing.filedAt().isBefore(clock.startedAt())) {
            throw new RuleViolation("filedAt", "The clock began at " + Moments.said(clock.startedAt())
                    + ": it cannot have been filed before.");
        }
        var reference = filing.reference().strip();
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw new RuleViolation("reference", "Give the reference under which it was filed, in up to 200 characters.");
        }
        return new LegalClock.Proof(filing.filedAt(), reference, note(filing.note()), by.label());
    }

    static @Nullable String lateReason(LegalClock clock, Filing filing, LegalClock.Proof proof) {
        var typed = filing.lateReason() == null || filing.lateReason().isBlank() ? clock.lateReason() : filing.lateReason().strip();
        var late = clock.dueAt() != null && clock.dueAt().isBefore(proof.filedAt());
        if (late && typed == null || typed != null && typed.length() > LONGEST_REASON) {
            throw new RuleViolation("lateReason", "It was filed after " + (clock.dueAt() == null ? "its time"
                    : Moments.said(clock.dueAt())) + ": say why, in up to 1,000 characters.");
        }
        return late ? typed : null;
    }

    static void hasRunOut(LegalClock clock, Instant now) {
        if (!clock.isLate(now)) {
            throw new RuleViolation("reason", "This clock has not run out; there is nothing to explain yet.");
        }
    }

    /** "GDPR Art. 33", or with the phase where one is named. */
    static String title(ClockData data, String key) {
        var part = key.split("/", 2);
        var regime = data.regime(part[0]).orElseThrow(() -> new NotFound("There is no such regime."));
        if (part.length == 1) {
            return regime.name();
        }
        return regime.phases().stream().filter(phase -> phase.id().equals(part[1])).findFirst()
                .map(phase -> regime.name() + ", " + phase.label())
                .orElseThrow(() -> new NotFound("There is no such phase."));
    }

    private static @Nullable String note(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > LONGEST_REASON) {
            throw new RuleViolation("note", "Keep the note under 1,000 characters.");
        }
        return typed.strip();
    }
}
