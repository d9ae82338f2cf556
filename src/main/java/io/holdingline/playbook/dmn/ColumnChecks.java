package io.holdingline.playbook.dmn;

import io.holdingline.playbook.bpmn.Sheet;
import java.util.Set;
import java.util.TreeSet;

/** Checks what a table asks for, and by which policy its rows count. */
class ColumnChecks {

    private final Sheet sheet;
    private final Table table;
    private final Contract contract;

    ColumnChecks(Sheet sheet, Table table, Contract contract) {
        this.sheet = sheet;
        this.table = table;
        this.contract = contract;
    }

    void check() {
        if (!contract.policies().contains(table.hitPolicy())) {
            sheet.add(TableRule.HIT_POLICY, table.id(), "The hit policy is '" + table.hitPolicy() + "'; it may be "
                    + new TreeSet<>(contract.policies()) + ".");
        }
        for (var output : contract.outputs()) {
            if (table.outputs().stream().noneMatch(column -> column.name().equals(output))) {
                sheet.add(TableRule.OUTPUT_IS_KNOWN, table.id(), "The column " + output + " is missing.");
            }
        }
        for (int at = 0; at < table.inputs().size(); at++) {
            checkInput(at, table.inputs().get(at));
        }
    }

    private void checkInput(int at, Table.Column input) {
        var values = contract.inputs().get(input.name());
        if (values == null && !contract.anyInput()) {
            sheet.add(TableRule.INPUT_IS_KNOWN, input.element(), "The column asks for '" + input.name() + "'; known are "
                    + new TreeSet<>(contract.inputs().keySet()) + ".");
        } else if (values != null && !values.isEmpty()) {
            table.rows().stream().filter(row -> row.inputs().size() > at).forEach(row -> checkCell(row, at, values));
        }
    }

    private void checkCell(Table.Row row, int at, Set<String> values) {
        if (row.inputs().get(at) instanceof Cell.Texts texts && !values.containsAll(texts.texts())) {
            var strange = new TreeSet<>(texts.texts());
            strange.removeAll(values);
            sheet.add(TableRule.INPUT_IS_KNOWN, row.element(), "Row " + row.number() + " asks for " + strange
                    + "; it may be " + new TreeSet<>(values) + ".");
        }
    }
}
