package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.Regime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what is known of the clocks of a crisis, and which regimes concern it. */
@Component
class ClockReader {

    private final ClockBook book;
    private final ClockRows rows;
    private final WordTable words;

    ClockReader(ClockBook book, ClockRows rows, WordTable words) {
        this.book = book;
        this.rows = rows;
        this.words = words;
    }

    ClockRead read(Crisis crisis) {
        return new ClockRead(crisis, book.of(crisis), words.moments(crisis.id()), words.rulings(crisis.id()),
                rows.of(crisis.id()));
    }

    /** The regimes of a crisis: those that fit, that a person has ruled on, or that run. Nothing that runs drops out. */
    List<Regime> duties(ClockRead read) {
        return read.data().regimes().stream().filter(regime -> read.rulings().containsKey(regime.id())
                || read.hasClock(regime) || book.reaches(regime, read.crisis())
                && book.stranger(regime, read.crisis()).isEmpty()).toList();
    }
}
