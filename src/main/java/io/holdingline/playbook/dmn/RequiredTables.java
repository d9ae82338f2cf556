package io.holdingline.playbook.dmn;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.PlaybookLint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks for the tables without which the playbooks in the folder cannot run. */
final class RequiredTables {

    private static final String ASKS_WHO_SIGNS = "calledElement=\"" + Contract.SIGN_OFF + "\"";
    private static final List<String> TABLES = List.of(Contract.SIGN_OFF, Contract.CADENCE, Contract.ROUTING);

    private RequiredTables() {
    }

    /** Nothing where no playbook has words signed: then a few files are checked, and no folder. */
    static List<Finding> missing(Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        files.entrySet().stream().filter(file -> file.getKey().endsWith(".bpmn") && file.getValue().contains(ASKS_WHO_SIGNS))
                .map(Map.Entry::getKey).sorted().findFirst().ifPresent(caller -> TABLES.stream()
                        .filter(table -> files.keySet().stream().noneMatch(path -> path.endsWith(".dmn") && PlaybookLint.stem(path).equals(table)))
                        .map(table -> missing(caller, table)).forEach(findings::add));
        return findings;
    }

    private static Finding missing(String caller, String table) {
        var path = caller.substring(0, caller.lastIndexOf('/') + 1) + table + ".dmn";
        return TableRule.TABLE_IS_THERE.found(path, path, "The table " + table + " is missing.");
    }
}
