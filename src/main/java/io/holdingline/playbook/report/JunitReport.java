package io.holdingline.playbook.report;

import io.holdingline.playbook.Finding;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML: one case for each file, failed where it has an error, with its warnings as output. */
final class JunitReport implements Report {

    @Override
    public void write(Collection<String> files, List<Finding> findings, PrintStream out) {
        var all = new TreeSet<>(files);
        findings.forEach(finding -> all.add(finding.file()));
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, all, findings);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        out.println();
    }

    private static void suite(XMLStreamWriter xml, TreeSet<String> files, List<Finding> findings) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute(xml, "name", "holdingline lint");
        attribute(xml, "tests", String.valueOf(files.size()));
        attribute(xml, "failures", String.valueOf(findings.stream().filter(Finding::isError).map(Finding::file)
                .distinct().count()));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", "0");
        attribute(xml, "time", "0");
        for (var file : files) {
            testCase(xml, file, findings.stream().filter(finding -> finding.file().equals(file)).toList());
        }
        xml.writeEndElement();
    }

    private static void testCase(XMLStreamWriter xml, String file, List<Finding> findings) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", "holdingline.lint");
        attribute(xml, "name", file);
        attribute(xml, "time", "0");
        var errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            xml.writeStartElement("failure");
            attribute(xml, "type", errors.get(0).rule().id());
            attribute(xml, "message", errors.get(0).message());
            xml.writeCharacters(lines(errors));
            xml.writeEndElement();
        }
        if (errors.size() < findings.size()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(findings.stream().filter(finding -> !finding.isError()).toList()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String lines(List<Finding> findings) {
        return findings.stream().map(finding -> allowed(finding.toString())).collect(Collectors.joining("\n"));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    /** XML has no way to write control characters. */
    private static String allowed(String text) {
        return text.codePoints().map(point -> point == '\n' || point == '\t' || point >= ' ' && point < 0xD800
                || point > 0xDFFF && point != 0xFFFE && point != 0xFFFF ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
