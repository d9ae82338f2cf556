package io.holdingline.deadline.clock;

import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.Phase;
import io.holdingline.deadline.Regime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out what was read: the questions, the duties with their phases, and what else may apply. */
@Component
class ClockSheets {

    private final ClockBook book;
    private final ClockReader reader;

    ClockSheets(ClockBook book, ClockReader reader) {
        this.book = book;
        this.reader = reader;
    }

    ClockSheet of(ClockRead read) {
        var duties = reader.duties(read);
        return new ClockSheet(read.data().questions().stream()
                .filter(question -> duties.stream().anyMatch(regime -> asks(read, regime, question.key())))
                .map(question -> anchor(read, duties, question)).toList(),
                duties.stream().map(regime -> duty(read, regime)).toList(), offers(read, duties));
    }

    ClockSheet.Anchor anchor(ClockRead read, String key) {
        return anchor(read, reader.duties(read), read.data().question(key));
    }

    /** "72 h after we were aware of the breach, and at most ...". */
    static String rule(ClockData data, Regime regime, Phase phase) {
        return phase.limits().stream().map(limit -> limit.said() + " after " + event(data, regime, limit))
                .collect(Collectors.joining(", and at most "));
    }

    private static String event(ClockData data, Regime regime, Phase.Limit limit) {
        var phase = limit.phase();
        return phase == null ? data.question(limit.after()).label()
                : "the filing of “" + regime.phase(phase).label() + "”";
    }

    private static ClockSheet.Anchor anchor(ClockRead read, List<Regime> duties, ClockData.Question question) {
        return new ClockSheet.Anchor(question.key(), question.label(), question.question(), question.help(),
                read.moments().getOrDefault(question.key(), List.of()),
                duties.stream().filter(regime -> asks(read, regime, question.key())).map(Regime::name).toList());
    }

    private static boolean asks(ClockRead read, Regime regime, String anchor) {
        return !read.isSetAside(regime.id()) && regime.phases().stream().flatMap(phase -> phase.limits().stream())
                .anyMatch(limit -> limit.after().equals(anchor));
    }

    private static ClockSheet.Duty duty(ClockRead read, Regime regime) {
        return new ClockSheet.Duty(regime, regime.phases().stream()
                .map(phase -> new ClockSheet.Step(ClockRead.key(regime, phase), phase, rule(read.data(), regime, phase),
                        read.clock(regime.id(), phase.id()).orElse(null),
                        read.rulings().get(ClockRead.key(regime, phase)))).toList(),
                read.rulings().get(regime.id()));
    }

    /** Those of the same scenario first. */
    private List<ClockSheet.Offer> offers(ClockRead read, List<Regime> duties) {
        return read.data().regimes().stream().filter(regime -> !duties.contains(regime))
                .filter(regime -> book.reaches(regime, read.crisis()))
                .sorted(Comparator.comparing(regime -> !regime.scenarios().contains(read.crisis().scenario())))
                .map(regime -> new ClockSheet.Offer(regime, book.stranger(regime, read.crisis()).orElse(""))).toList();
    }
}
