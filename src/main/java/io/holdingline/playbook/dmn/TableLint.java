package io.holdingline.playbook.dmn;

import io.holdingline.playbook.FileLint;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import io.holdingline.playbook.bpmn.PlaybookLint;
import io.holdingline.playbook.bpmn.Sheet;
import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Checks decision tables. */
public final class TableLint implements FileLint {

    private static final Pattern CALL = Pattern.compile("calledElement=[\"']([^\"']*)");

    @Override
    public List<? extends LintRule> rules() {
        return List.of(TableRule.values());
    }

    @Override
    public List<Finding> check(Map<String, String> files) {
        var launchable = launchable(files);
        var findings = new ArrayList<>(RequiredTables.missing(files));
        files.forEach((path, text) -> {
            if (path.endsWith(".dmn")) {
                var sheet = new Sheet(path);
                sheet.read(text).ifPresent(document -> check(sheet, document.getDocumentElement(), launchable));
                sheet.findings.stream().distinct().forEach(findings::add);
            }
        });
        return findings;
    }

    /** Playbooks that no other calls. */
    private static Set<String> launchable(Map<String, String> files) {
        var launchable = new HashSet<String>();
        files.keySet().stream().filter(path -> path.endsWith(".bpmn")).map(PlaybookLint::stem).forEach(launchable::add);
        files.forEach((path, text) -> {
            if (path.endsWith(".bpmn")) {
                CALL.matcher(text).results().forEach(call -> launchable.remove(call.group(1)));
            }
        });
        return launchable;
    }

    private static void check(Sheet sheet, Element definitions, Set<String> launchable) {
        Xml.all(definitions).forEach(element -> refuseLanguage(sheet, element));
        var decisions = Xml.all(definitions).stream().filter(element -> "decision".equals(element.getLocalName())).toList();
        var wanted = PlaybookLint.stem(sheet.path);
        if (decisions.stream().noneMatch(decision -> wanted.equals(decision.getAttribute("id")))) {
            sheet.add(TableRule.TABLE_IS_WHOLE, sheet.path, "No decision is called " + wanted + ".");
        }
        decisions.forEach(decision -> checkDecision(sheet, decision, launchable));
    }

    private static void checkDecision(Sheet sheet, Element decision, Set<String> launchable) {
        if (!decision.getAttributeNS(Xml.CAMUNDA_DMN, "historyTimeToLive").matches("P\\d+D|\\d+")) {
            sheet.add(TableRule.TABLE_HISTORY, decision, "The history time to live is missing or unreadable.");
        }
        var table = Table.of(decision);
        if (table.isEmpty()) {
            sheet.add(TableRule.TABLE_IS_WHOLE, decision, "The decision has no table.");
            return;
        }
        var broken = table.get().rows().stream().filter(row -> !row.isWhole(table.get())).findFirst();
        broken.ifPresent(row -> sheet.add(TableRule.TABLE_IS_WHOLE, row.element(), "Row " + row.number() + " lacks a cell."));
        var contract = Contract.of(table.get().id());
        new ColumnChecks(sheet, table.get(), contract, launchable).check();
        if (broken.isEmpty() && sheet.findings.stream().noneMatch(Finding::isError)) {
            new AnswerChecks(sheet, table.get(), launchable).check();
            new RowChecks(sheet, table.get(), contract).check();
            new LegalChecks(sheet, table.get()).check(contract);
        }
    }

    private static void refuseLanguage(Sheet sheet, Element element) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if ("expressionLanguage".equals(((Attr) attributes.item(at)).getLocalName())) {
                sheet.add(TableRule.TABLE_SPEAKS_FEEL, element, "The table asks for " + attributes.item(at).getNodeValue() + ".");
            }
        }
    }
}
