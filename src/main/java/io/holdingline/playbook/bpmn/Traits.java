package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.Xml;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What tells one version of an element from another: attributes and what stands inside it, without its place in the drawing. */
record Traits(String label, Map<String, String> values) {

    /** Their parts are read with them: a row of a table is one thing to people, and so is its heading. */
    private static final Set<String> WHOLE = Set.of("rule", "input", "output");
    private static final String ROW = "Row ";
    private static final Set<String> SILENT = Set.of("definitions", "incoming", "outgoing", "extensionElements");

    boolean isRow() {
        return label.startsWith(ROW);
    }

    /** Everything that has an id, by its id, in the order of the file. */
    static Map<String, Traits> of(Document document) {
        var found = new LinkedHashMap<String, Traits>();
        collect(document.getDocumentElement(), found);
        return found;
    }

    private static void collect(Element element, Map<String, Traits> found) {
        if (isDrawing(element)) {
            return;
        }
        var whole = WHOLE.contains(element.getLocalName());
        if (isUnit(element)) {
            var values = new TreeMap<String, String>();
            read(element, "", whole, values);
            found.put(element.getAttribute("id"), new Traits(label(element, found), values));
        }
        if (!whole) {
            Xml.children(element).forEach(child -> collect(child, found));
        }
    }

    private static boolean isUnit(Element element) {
        return !element.getAttribute("id").isEmpty() && !SILENT.contains(element.getLocalName());
    }

    private static boolean isDrawing(Element element) {
        var namespace = String.valueOf(element.getNamespaceURI());
        return namespace.contains("/DI") || namespace.contains("/DMNDI") || namespace.contains("/DD/") || namespace.contains("/DC/");
    }

    private static void read(Element element, String place, boolean whole, Map<String, String> values) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            var attribute = (Attr) attributes.item(at);
            if (!attribute.getName().equals("id") && !attribute.getName().startsWith("xmlns")) {
                values.put(place + attribute.getLocalName(), attribute.getValue());
            }
        }
        var text = Xml.children(element).isEmpty() ? element.getTextContent().strip() : "";
        if (!text.isEmpty()) {
            values.merge(place.isEmpty() ? "text" : place.strip(), text, (one, next) -> one + "; " + next);
        }
        for (var child : Xml.children(element)) {
            if ((whole || !isUnit(child)) && !isReference(child)) {
                read(child, place + words(child) + " ", whole, values);
            }
        }
    }

    private static boolean isReference(Element element) {
        return element.getLocalName().equals("incoming") || element.getLocalName().equals("outgoing");
    }

    /** Parameters and properties are told apart by their names, cells by their number. */
    private static String words(Element element) {
        var name = element.getAttribute("name");
        return element.getLocalName() + (name.isEmpty() ? "" : " " + name) + number(element);
    }

    private static String number(Element element) {
        if (!element.getLocalName().endsWith("Entry")) {
            return "";
        }
        int number = 1;
        for (var before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            number += element.getLocalName().equals(before.getLocalName()) ? 1 : 0;
        }
        return " " + number;
    }

    private static String label(Element element, Map<String, Traits> found) {
        if (element.getLocalName().equals("rule")) {
            return ROW + (found.values().stream().filter(Traits::isRow).count() + 1);
        }
        var kind = element.getLocalName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        var name = element.getAttribute("name");
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + (name.isEmpty() ? "" : " “" + name + "”");
    }
}
