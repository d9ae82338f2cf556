package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One XML file on its way through the lint: the parsed text and what was found so far. */
public class Sheet {

    private static final Pattern DECLARATION = Pattern.compile("<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST)",
            Pattern.CASE_INSENSITIVE);
    private static final int LARGEST = 1024 * 1024;
    private static final int LONGEST_EXCERPT = 80;
    private static final int MOST_NAMES = 20;
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    public final String path;
    public final List<Finding> findings = new ArrayList<>();

    public Sheet(String path) {
        this.path = path;
    }

    /** Empty, with a finding, where the text cannot be read safely. */
    public Optional<Document> read(String text) {
        if (text.length() > LARGEST) {
            add(PlaybookRule.SMALL_FILE, path, "The file is larger than 1 MiB.");
        } else if (DECLARATION.matcher(text).find()) {
            add(PlaybookRule.NO_DOCTYPE, path, "The file declares a document type or an entity.");
        } else {
            return parse(text);
        }
        return Optional.empty();
    }

    public void add(LintRule rule, String element, String message) {
        findings.add(rule.found(path, element, message));
    }

    public void add(LintRule rule, Element element, String message) {
        var named = named(element);
        add(rule, named.map(it -> it.getAttribute("id")).orElse(path), named.map(Labels::before).orElse("") + message);
    }

    /** The element, or the nearest one around it that has an id. */
    private static Optional<Element> named(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (!around.getAttribute("id").isBlank()) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }

    /** The beginning of what a file says, short enough for a message. */
    public static String excerpt(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_EXCERPT ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }

    /** The first names of a list that may be long. */
    public static String some(Collection<String> names) {
        var sorted = new TreeSet<>(names);
        return sorted.size() <= MOST_NAMES ? sorted.toString()
                : sorted.stream().limit(MOST_NAMES).toList() + " and " + (sorted.size() - MOST_NAMES) + " more";
    }

    private Optional<Document> parse(String text) {
        try {
            var document = Xml.parse(text);
            Xml.all(document.getDocumentElement()).forEach(this::refuseReferences);
            return findings.isEmpty() ? Optional.of(document) : Optional.empty();
        } catch (SAXException broken) {
            var tooDeep = String.valueOf(broken.getMessage()).contains("JAXP00010006");
            add(tooDeep ? PlaybookRule.SMALL_FILE : PlaybookRule.WELL_FORMED, path, sentence(broken.getMessage()));
            return Optional.empty();
        }
    }

    /** What a parser said, its first line, closed by a full stop. */
    static String sentence(@Nullable String message) {
        var line = String.valueOf(message).lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private void refuseReferences(Element element) {
        if (!element.getAttributeNS(SCHEMA_INSTANCE, "schemaLocation").isEmpty()
                || !element.getAttributeNS(SCHEMA_INSTANCE, "noNamespaceSchemaLocation").isEmpty()
                || "import".equals(element.getLocalName()) || "include".equals(element.getLocalName())) {
            add(PlaybookRule.NO_DOCTYPE, element, "The file refers to another file.");
        }
    }
}
