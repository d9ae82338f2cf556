package io.holdingline.playbook.dmn;

import io.holdingline.playbook.bpmn.Sheet;
import java.util.Set;
import java.util.TreeSet;

/** Checks what a table asks for, and by which policy its rows count. */
class ColumnChecks {

    /** As a crisis writes it; home where it counts nowhere in particular. */
    static final String JURISDICTION_KEY = "home|[a-z]{2}(-[a-z0-9]{1,4})?";

    private final Sheet sheet;
    private final Table table;
    private final Contract contract;
    private final Set<String> playbooks;

    /** @param playbooks the scenarios that cells may name; none where they cannot be told */
    ColumnChecks(Sheet sheet, Table table, Contract contract, Set<String> playbooks) {
        this.sheet = sheet;
        this.table = table;
        this.contract = contract;
        this.playbooks = playbooks;
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
            return;
        }
        table.rows().stream().filter(row -> row.inputs().size() > at).forEach(row -> {
            checkReadable(row, at, input);
            if (values != null && !values.isEmpty()) {
                checkCell(row, at, values);
            } else if (input.name().equals(Contract.JURISDICTION)) {
                checkJurisdiction(row, at);
            } else if (input.name().equals("scenario") && !contract.anyInput() && !playbooks.isEmpty()) {
                checkScenario(row, at);
            }
        });
    }

    private void checkReadable(Table.Row row, int at, Table.Column input) {
        if (input.isText() && row.inputs().get(at).isUnknown()) {
            sheet.add(TableRule.CELL_IS_READABLE, row.element(), "Row " + row.number() + " asks for " + row.inputTexts().get(at)
                    + " in the column " + input.name() + "; write words in straight quotes, with a comma between two.");
        }
    }

    private void checkScenario(Table.Row row, int at) {
        if (row.inputs().get(at) instanceof Cell.Texts texts && !playbooks.containsAll(texts.texts())) {
            var strange = new TreeSet<>(texts.texts());
            strange.removeAll(playbooks);
            sheet.add(TableRule.SCENARIO_IS_THERE, row.element(), "Row " + row.number() + " asks for the scenario " + strange
                    + "; there are " + Sheet.some(playbooks) + ".");
        }
    }

    /** A key that no crisis can have: the row would never match. */
    private void checkJurisdiction(Table.Row row, int at) {
        if (row.inputs().get(at) instanceof Cell.Texts texts) {
            texts.texts().stream().filter(key -> !key.matches(JURISDICTION_KEY)).sorted().forEach(key ->
                    sheet.add(TableRule.INPUT_IS_KNOWN, row.element(), "Row " + row.number() + " asks for the jurisdiction '" + key
                            + "'; write it in small letters, as eu, uk, us or us-ca."));
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
