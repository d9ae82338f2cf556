package io.holdingline.deadline;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The legal clocks of every crisis. What they count is data with its citation, never advice. An act may lose a race with
 * another one: call it through {@link io.holdingline.flow.Attempts}.
 */
public interface LegalClocks {

    /** The clocks that began, running ones first, by due time; those without a figure after them. */
    List<LegalClock> of(CrisisId crisis);

    /** The clocks that run, of every crisis, first due first; those without a figure after them. */
    Map<CrisisId, List<LegalClock>> running();

    /** The running clock that runs out first; one that ran out stands back once somebody has said why. */
    Optional<LegalClock> nextToRunOut();

    /** Everything that the page of the clocks shows. */
    ClockSheet sheet(Crisis crisis);

    /** What the question is for that event; a general one where no regime asks for it. */
    ClockSheet.Anchor anchor(Crisis crisis, String key);

    /**
     * Records when an event happened and starts or corrects every clock that hangs on it; earlier records stay.
     *
     * @param seen how many records the person saw
     * @param at not in the future
     * @throws io.holdingline.shared.StaleInput where somebody else recorded it meanwhile
     */
    void record(Crisis crisis, String anchor, int seen, Instant at, String reason, Actor by);

    /** Puts on record that an event a playbook asked about has not happened, and why; no clock starts. */
    void decline(Crisis crisis, String anchor, String reason, Actor by);

    /**
     * Says whether a regime applies; one that does not is set aside, one that does starts with the events on record.
     *
     * @param regime its id, or {@code regime/phase} for one phase of it
     * @param seen the number of the last ruling that the person saw, 0 for none
     */
    void rule(Crisis crisis, String regime, boolean applies, int seen, String reason, Actor by);

    /** Takes the proof of filing, or corrects it, and starts the phase that hangs on it. */
    void file(Crisis crisis, UUID clock, Filing filing, Actor by);

    /** Takes the reason why a clock that ran out was not kept. */
    void explain(Crisis crisis, UUID clock, int version, String reason, Actor by);

    /**
     * Proof of filing as a person gives it.
     *
     * @param version of the clock that the person saw
     * @param filedAt not in the future and not before the clock began
     * @param lateReason needed where it was filed late
     */
    record Filing(int version, Instant filedAt, String reference, @Nullable String note, @Nullable String lateReason) {
    }
}
