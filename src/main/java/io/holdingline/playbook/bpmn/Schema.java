package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.Xml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Checks a playbook against the schema of BPMN. */
class Schema {

    private final Sheet sheet;

    Schema(Sheet sheet) {
        this.sheet = sheet;
    }

    void check(String text) {
        try {
            Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            duplicates(Xml.parse(text).getDocumentElement());
        } catch (ModelException invalid) {
            sheet.add(PlaybookRule.VALID_BPMN, sheet.path, reason(invalid));
        } catch (SAXException reportedBefore) {
            sheet.add(PlaybookRule.WELL_FORMED, sheet.path, Sheet.sentence(reportedBefore.getMessage()));
        }
    }

    private void duplicates(Element definitions) {
        var seen = new HashSet<String>();
        for (var element : Xml.all(definitions)) {
            var id = element.getAttribute("id");
            if (!id.isEmpty() && !seen.add(id)) {
                sheet.add(PlaybookRule.VALID_BPMN, id, "Two elements are called " + id + ".");
            }
        }
    }

    private static String reason(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? Sheet.sentence(failure.getMessage()) : reason(cause);
    }
}
