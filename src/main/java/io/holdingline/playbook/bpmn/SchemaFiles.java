package io.holdingline.playbook.bpmn;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schema of BPMN as it comes with the model API; its parts are found on the class path wherever that lies. */
final class SchemaFiles {

    private static final String FOLDER = "schema/";

    private SchemaFiles() {
    }

    static Schema bpmn() {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            var inputs = (DOMImplementationLS) builder.getDOMImplementation().getFeature("LS", "3.0");
            var factory = SchemaFactory.newDefaultInstance();
            factory.setResourceResolver((type, namespace, publicId, name, base) -> part(inputs.createLSInput(), name));
            return factory.newSchema(new StreamSource(open("BPMN20.xsd"), "BPMN20.xsd"));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException("The schema of BPMN cannot be read", broken);
        }
    }

    private static LSInput part(LSInput input, String name) {
        input.setSystemId(name);
        input.setByteStream(open(name));
        return input;
    }

    private static InputStream open(String name) {
        var stream = Bpmn.class.getResourceAsStream(FOLDER + name.substring(name.lastIndexOf('/') + 1));
        if (stream == null) {
            throw new UncheckedIOException(new FileNotFoundException(name));
        }
        return stream;
    }
}
