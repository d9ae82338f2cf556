package io.holdingline.playbook.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The cases that tell the rows of a table apart: one value for each part into which its cells cut an input. */
final class Cases {

    /** Beyond this nothing is claimed: a table of that size is not read by people either. */
    static final int MOST = 20_000;
    private static final String OTHER = "anything else";

    private Cases() {
    }

    /** Empty where there are too many. */
    static Optional<List<List<String>>> of(Table table, Contract contract) {
        List<List<String>> cases = List.of(List.of());
        for (int at = 0; at < table.inputs().size(); at++) {
            var values = values(table, at, contract);
            if ((long) cases.size() * values.size() > MOST) {
                return Optional.empty();
            }
            var more = new ArrayList<List<String>>();
            for (var one : cases) {
                for (var value : values) {
                    var longer = new ArrayList<>(one);
                    longer.add(value);
                    more.add(longer);
                }
            }
            cases = more;
        }
        return Optional.of(cases);
    }

    private static List<String> values(Table table, int at, Contract contract) {
        var closed = contract.inputs().get(table.inputs().get(at).name());
        if (closed != null && !closed.isEmpty()) {
            return List.copyOf(new TreeSet<>(closed));
        }
        var texts = new LinkedHashSet<String>();
        var bounds = new TreeSet<Double>();
        for (var row : table.rows()) {
            var cell = row.inputs().get(at);
            if (cell instanceof Cell.Texts known) {
                texts.addAll(new TreeSet<>(known.texts()));
            } else if (cell instanceof Cell.Numbers numbers) {
                numbers.ranges().forEach(range -> {
                    bounds.add(range.low());
                    bounds.add(range.high());
                });
            }
        }
        texts.addAll(between(bounds));
        texts.add(OTHER);
        return List.copyOf(texts);
    }

    /** Every bound, and a number on each side of it. */
    private static LinkedHashSet<String> between(TreeSet<Double> bounds) {
        var numbers = new TreeSet<Double>();
        bounds.stream().filter(Double::isFinite).forEach(bound -> {
            var higher = bounds.higher(bound);
            var lower = bounds.lower(bound);
            numbers.add(bound);
            numbers.add(higher == null || higher.isInfinite() ? bound + 1 : (bound + higher) / 2);
            numbers.add(lower == null || lower.isInfinite() ? bound - 1 : (bound + lower) / 2);
        });
        var texts = new LinkedHashSet<String>();
        numbers.forEach(number -> texts.add(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()));
        return texts;
    }
}
