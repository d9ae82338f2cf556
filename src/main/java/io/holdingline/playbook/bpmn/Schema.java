package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.Xml;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks a playbook against the schema of BPMN, which comes with the model API and is read once. */
class Schema {

    private static final javax.xml.validation.Schema BPMN = SchemaFiles.bpmn();

    private final Sheet sheet;

    Schema(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param text that was parsed before, without a document type */
    void check(String text, Element definitions) {
        try {
            validator().validate(new StreamSource(new StringReader(text)));
            duplicates(definitions);
        } catch (SAXParseException invalid) {
            sheet.add(PlaybookRule.VALID_BPMN, sheet.path, "Line " + invalid.getLineNumber() + ": "
                    + Sheet.sentence(invalid.getMessage()));
        } catch (SAXException | IOException invalid) {
            sheet.add(PlaybookRule.VALID_BPMN, sheet.path, Sheet.sentence(invalid.getMessage()));
        }
    }

    private static Validator validator() throws SAXException {
        var validator = BPMN.newValidator();
        validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return validator;
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
}
