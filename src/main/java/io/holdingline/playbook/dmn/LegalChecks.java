package io.holdingline.playbook.dmn;

import io.holdingline.identity.Role;
import io.holdingline.playbook.bpmn.Sheet;
import java.util.List;
import java.util.stream.IntStream;

/** Looks whether the table of signatures ever asks legal for words that go to the public; where it names nobody, all must sign. */
class LegalChecks {

    private static final String INSIDE = "internal";
    private static final String LEGAL = '"' + Role.LEGAL_REVIEWER.key() + '"';

    private final Sheet sheet;
    private final Table table;
    private final int kind;

    LegalChecks(Sheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        this.kind = IntStream.range(0, table.inputs().size()).filter(at -> table.inputs().get(at).name().equals("kind")).findFirst().orElse(-1);
    }

    void check(Contract contract) {
        if (table.id().equals(Contract.SIGN_OFF) && table.rows().stream().noneMatch(this::asksLegal)
                && Cases.of(table, contract).filter(cases -> cases.stream().noneMatch(this::isLeftToAll)).isPresent()) {
            sheet.add(TableRule.LEGAL_IS_ASKED, table.id(), "No row asks the legal reviewer to sign words that go to the public.");
        }
    }

    private boolean asksLegal(Table.Row row) {
        return row.outputs().contains(LEGAL) && (kind < 0 || row.inputs().get(kind).isUnknown()
                || Contract.KINDS.stream().anyMatch(it -> !it.equals(INSIDE) && row.inputs().get(kind).matches(it)));
    }

    private boolean isLeftToAll(List<String> one) {
        return (kind < 0 || !one.get(kind).equals(INSIDE)) && table.rows().stream().noneMatch(row -> row.mayMatch(one));
    }
}
