package io.holdingline.playbook.dmn;

import io.holdingline.playbook.bpmn.Sheet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds rows that never count, rows that contradict each other, and cases that no row answers. */
class RowChecks {

    private final Sheet sheet;
    private final Table table;
    private final Contract contract;

    RowChecks(Sheet sheet, Table table, Contract contract) {
        this.sheet = sheet;
        this.table = table;
        this.contract = contract;
    }

    void check() {
        Cases.of(table, contract).ifPresent(cases -> {
            switch (table.hitPolicy()) {
                case "FIRST" -> unreached(cases);
                case "UNIQUE", "ANY" -> overlaps(cases);
                default -> { }
            }
            gaps(cases);
        });
    }

    private void unreached(List<List<String>> cases) {
        var reached = new HashSet<Integer>();
        cases.forEach(one -> {
            for (var row : table.rows()) {
                if (row.mayMatch(one)) {
                    reached.add(row.number());
                }
                if (row.matches(one)) {
                    return;
                }
            }
        });
        table.rows().stream().filter(row -> !reached.contains(row.number())).forEach(row -> sheet.add(TableRule.ROW_IS_REACHED,
                row.element(), "Row " + row.number() + " never counts: the rows before it take every case."));
    }

    private void overlaps(List<List<String>> cases) {
        var told = new HashSet<Integer>();
        for (var one : cases) {
            var matching = table.rows().stream().filter(row -> row.matches(one)).toList();
            matching.stream().max(Comparator.comparingLong(RowChecks::wildcards)).ifPresent(widest -> matching.stream()
                    .filter(row -> row != widest && contradict(widest, row)).findFirst().filter(row -> told.add(widest.number()))
                    .ifPresent(row -> sheet.add(TableRule.NO_OVERLAP, widest.element(), "Row " + widest.number() + " matches "
                            + named(one) + ", and so does row " + row.number() + ".")));
        }
    }

    /** The row that leaves most open is the one to look at: it is told once, and the others are not blamed. */
    private static long wildcards(Table.Row row) {
        return row.inputs().stream().filter(Cell.Any.class::isInstance).count();
    }

    private boolean contradict(Table.Row one, Table.Row other) {
        return table.hitPolicy().equals("UNIQUE") || !one.outputs().equals(other.outputs());
    }

    private void gaps(List<List<String>> cases) {
        var open = cases.stream().filter(one -> table.rows().stream().noneMatch(row -> row.mayMatch(one))).toList();
        Optional.of(open).filter(some -> !some.isEmpty()).ifPresent(some -> sheet.add(contract.gap(), table.id(),
                "No row answers " + named(some.get(0)) + (some.size() == 1 ? "." : ", and " + (some.size() - 1) + " more.")));
    }

    private String named(List<String> one) {
        return one.isEmpty() ? "at all" : IntStream.range(0, one.size())
                .mapToObj(at -> table.inputs().get(at).name() + " " + one.get(at)).collect(Collectors.joining(", "));
    }
}
