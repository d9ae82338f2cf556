package io.holdingline.playbook.dmn;

import io.holdingline.playbook.WrittenRule;

/** The rules for decision tables. */
public enum TableRule implements WrittenRule {

    TABLE_IS_WHOLE("table-is-whole", "A decision table without the id of its file, without a table, or with a row that lacks a cell", Severity.ERROR,
            "Keep one decision with the id that the file name says, one table in it, and a cell in every column of every row."),
    TABLE_HISTORY("table-history-time-to-live", "A decision without a history time to live", Severity.ERROR,
            "Set the history time to live of the decision, for example P90D."),
    HIT_POLICY("hit-policy", "A decision table without a hit policy, or with one that loses answers", Severity.ERROR,
            "Choose the hit policy: COLLECT where every matching row counts as in sign-off, FIRST or UNIQUE elsewhere."),
    TABLE_SPEAKS_FEEL("table-speaks-feel", "A decision table that asks for another expression language", Severity.ERROR,
            "Remove the expression language; tables speak FEEL."),
    INPUT_IS_KNOWN("input-is-known", "A column that asks for what nobody fills in, or a cell with a value that never comes", Severity.ERROR,
            "Use one of the inputs and values that the message names."),
    CELL_IS_READABLE("cell-is-readable", "A cell that asks for words without straight quotes around them, or that cannot be read", Severity.ERROR,
            "Write words in straight quotes with a comma between two, such as \"holding\",\"resolution\"; leave the cell empty where anything may come."),
    SCENARIO_IS_THERE("scenario-is-there", "A cell that asks for a scenario of which there is no playbook", Severity.WARNING,
            "Write the name of a playbook as its file has it, or remove the row."),
    TABLE_IS_THERE("table-is-there", "A table that playbooks or alerts ask and that is not in the folder", Severity.ERROR,
            "Put the table back into the folder of playbooks; the one that ships is a good beginning."),
    OUTPUT_IS_KNOWN("output-is-known", "An answer that nobody understands: a role that cannot sign, a playbook that cannot be launched, a duration that cannot be read", Severity.ERROR,
            "Use one of the values that the message names."),
    LEGAL_IS_ASKED("legal-is-asked", "A table of signatures in which no row asks legal for words that go to the public", Severity.WARNING,
            "Add a row that answers \"legal-reviewer\", or leave it where that is meant."),
    ROW_IS_REACHED("row-is-reached", "A row that can never count, because rows before it take everything", Severity.ERROR,
            "Move the row up, or remove it."),
    NO_OVERLAP("no-overlap", "Two rows that match at once although the hit policy allows one", Severity.ERROR,
            "Narrow one of the two rows, or choose the hit policy FIRST."),
    NO_GAP("no-gap", "A case that no row answers although the answer is needed", Severity.ERROR,
            "Add a last row with empty cells that answers everything else."),
    GAP_IS_MEANT("gap-is-meant", "A case that no row answers, so that the strictest rule or none applies", Severity.WARNING,
            "Add a row for the case, or leave it where that is meant.");

    private final Words words;

    TableRule(String id, String catches, Severity severity, String mend) {
        this.words = new Words(id, catches, severity, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
