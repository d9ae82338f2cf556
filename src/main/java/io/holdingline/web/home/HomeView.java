package io.holdingline.web.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the home board shows, in words. */
record HomeView(String heading, String remark, boolean mayLaunch, List<Row> rows, List<Left> left, List<Mine> mine, int mineInAll,
                List<Channel> channels) {

    /** @param dueAt null where no promise stands, then {@code left} says so */
    record Row(String id, int severity, String title, String about, @Nullable Instant dueAt, String state, String left,
               String by, String clock, String whom, String doing, String said, String saidRemark,
               @Nullable Law law) {
    }

    /** The legal clock that runs out first. @param dueAt null where the law names no figure */
    record Law(String title, @Nullable Instant dueAt, String left, String state) {
    }

    /** A closed crisis whose legal clocks still run. */
    record Left(String id, String reference, Law law) {
    }

    record Mine(String id, String name, @Nullable Instant due, String dueText, String state, String about) {
    }

    record Channel(String label, String state, String remark) {
    }
}
