package io.holdingline.deadline.web;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of the clocks shows. @param hero the clock that runs out next, or ran out and is not settled */
record ClocksView(Crisis crisis, boolean mayAct, @Nullable Hero hero, int others, ClockSheet sheet, List<Duty> duties) {

    /** @param state {@code overdue}, {@code soon} or empty; @param number and {@code unit} null where there is no figure */
    record Hero(LegalClock clock, Phase phase, String heading, String state, @Nullable String number,
                @Nullable String unit, @Nullable String law) {
    }

    record Duty(ClockSheet.Duty of, List<Row> rows) {
    }

    /** @param icon the shape of the state; @param law the due time in the zone of the law */
    record Row(ClockSheet.Step step, String icon, String word, String state, @Nullable String law, boolean late) {
    }
}
