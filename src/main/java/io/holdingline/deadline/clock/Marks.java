package io.holdingline.deadline.clock;

import io.holdingline.deadline.ClockRang;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The instants at which a clock warns, and the one at which it runs out. */
record Marks(List<Mark> inOrder) {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,2})%");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3}) (min|h|days?) (before|after)");

    /** @param word as the file writes it, or {@link ClockRang#RAN_OUT} */
    record Mark(String word, Instant at) {
    }

    static Marks of(List<String> words, Instant start, @Nullable Instant due) {
        var marks = new ArrayList<Mark>();
        words.forEach(word -> instant(word, start, due).filter(at -> due == null || at.isBefore(due))
                .filter(at -> !at.isBefore(start)).ifPresent(at -> marks.add(new Mark(word, at))));
        marks.sort(Comparator.comparing(Mark::at));
        if (due != null) {
            marks.add(new Mark(ClockRang.RAN_OUT, due));
        }
        return new Marks(List.copyOf(marks));
    }

    static boolean isMark(String word) {
        return SHARE.matcher(word).matches() || SPAN.matcher(word).matches();
    }

    /** What a clock that begins now does next: the last mark that has passed already, else the first to come. */
    Optional<Mark> first(Instant now) {
        return lastPassed(now).or(() -> next(now));
    }

    Optional<Mark> lastPassed(Instant now) {
        return inOrder.stream().filter(mark -> !mark.at().isAfter(now)).reduce((one, later) -> later);
    }

    Optional<Mark> next(Instant now) {
        return inOrder.stream().filter(mark -> mark.at().isAfter(now)).findFirst();
    }

    private static Optional<Instant> instant(String word, Instant start, @Nullable Instant due) {
        var share = SHARE.matcher(word);
        if (share.matches()) {
            return Optional.ofNullable(due).map(end -> start.plus(
                    Duration.between(start, end).multipliedBy(Long.parseLong(share.group(1))).dividedBy(100)));
        }
        var span = SPAN.matcher(word);
        if (!span.matches()) {
            return Optional.empty();
        }
        return span.group(3).equals("after") ? Optional.of(start.plus(length(span.group(1), span.group(2))))
                : Optional.ofNullable(due).map(end -> end.minus(length(span.group(1), span.group(2))));
    }

    private static Duration length(String amount, String unit) {
        var count = Long.parseLong(amount);
        return unit.equals("min") ? Duration.ofMinutes(count)
                : unit.equals("h") ? Duration.ofHours(count) : Duration.ofDays(count);
    }
}
