package io.holdingline.playbook.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One XML file on its way through the lint: the parsed text and what was found so far. */
class Sheet {

    private static final Pattern DECLARATION = Pattern.compile("<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST)",
            Pattern.CASE_INSENSITIVE);
    private static final int LARGEST = 1024 * 1024;
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    final String path;
    final List<Finding> findings = new ArrayList<>();

    Sheet(String path) {
        this.path = path;
    }

    /** Empty, with a finding, where the text cannot be read safely. */
    Optional<Document> read(String text) {
        if (text.length() > LARGEST) {
            add(LintRule.SMALL_FILE, path, "The file is larger than 1 MiB.");
        } else if (DECLARATION.matcher(text).find()) {
            add(LintRule.NO_DOCTYPE, path, "The file declares a document type or an entity.");
        } else {
            return parse(text);
        }
        return Optional.empty();
    }

    void add(LintRule rule, String element, String message) {
        findings.add(rule.found(path, element, message));
    }

    void add(LintRule rule, Element element, String message) {
        add(rule, id(element), message);
    }

    /** The id of the element, or of the nearest one around it that has one. */
    String id(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (!around.getAttribute("id").isBlank()) {
                return around.getAttribute("id");
            }
        }
        return path;
    }

    private Optional<Document> parse(String text) {
        try {
            var document = Xml.parse(text);
            Xml.all(document.getDocumentElement()).forEach(this::refuseReferences);
            return Optional.of(document);
        } catch (SAXException broken) {
            var tooDeep = String.valueOf(broken.getMessage()).contains("JAXP00010006");
            add(tooDeep ? LintRule.SMALL_FILE : LintRule.WELL_FORMED, path, String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    private void refuseReferences(Element element) {
        if (!element.getAttributeNS(SCHEMA_INSTANCE, "schemaLocation").isEmpty()
                || !element.getAttributeNS(SCHEMA_INSTANCE, "noNamespaceSchemaLocation").isEmpty()
                || "import".equals(element.getLocalName()) || "include".equals(element.getLocalName())) {
            add(LintRule.NO_DOCTYPE, element, "The file refers to another file.");
        }
    }
}
