package io.holdingline.playbook.dmn;

import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** One decision table. */
record Table(String id, String hitPolicy, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /**
     * @param name the expression of an input, the name of an output
     * @param isText whether words are compared, not numbers or times
     */
    record Column(Element element, String name, boolean isText) {
    }

    /** @param number counted from 1, as the Modeler shows it */
    record Row(Element element, int number, List<Cell> inputs, List<String> inputTexts, List<String> outputs) {

        /** Whether the row matches for certain. */
        boolean matches(List<String> values) {
            for (int at = 0; at < values.size(); at++) {
                if (!inputs.get(at).matches(values.get(at))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the row matches, or nothing can be said. */
        boolean mayMatch(List<String> values) {
            for (int at = 0; at < values.size(); at++) {
                if (!inputs.get(at).isUnknown() && !inputs.get(at).matches(values.get(at))) {
                    return false;
                }
            }
            return true;
        }

        boolean isWhole(Table table) {
            return inputs.size() == table.inputs.size() && outputs.size() == table.outputs.size();
        }
    }

    static Optional<Table> of(Element decision) {
        return named(decision, "decisionTable").stream().findFirst().map(table -> {
            var rows = new ArrayList<Row>();
            named(table, "rule").forEach(rule -> rows.add(row(rule, rows.size() + 1)));
            return new Table(decision.getAttribute("id"), table.getAttribute("hitPolicy"),
                    named(table, "input").stream().map(input -> new Column(input, expression(input), isText(input))).toList(),
                    named(table, "output").stream().map(output -> new Column(output, output.getAttribute("name"), true)).toList(),
                    List.copyOf(rows));
        });
    }

    private static Row row(Element rule, int number) {
        var texts = named(rule, "inputEntry").stream().map(Table::text).toList();
        return new Row(rule, number, texts.stream().map(Cell::of).toList(), texts,
                named(rule, "outputEntry").stream().map(Table::text).toList());
    }

    private static String expression(Element input) {
        return named(input, "inputExpression").stream().findFirst().map(Table::text).orElse("");
    }

    private static boolean isText(Element input) {
        return named(input, "inputExpression").stream().map(it -> it.getAttribute("typeRef"))
                .allMatch(type -> type.isEmpty() || type.equals("string"));
    }

    private static String text(Element entry) {
        return named(entry, "text").stream().findFirst().map(text -> text.getTextContent().strip()).orElse("");
    }

    static List<Element> named(Element parent, String name) {
        return Xml.children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
    }
}
