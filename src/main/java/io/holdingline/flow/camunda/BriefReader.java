package io.holdingline.flow.camunda;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import io.holdingline.flow.TaskBrief;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads documentation and properties of a user task; both are plain text to us, never expressions. */
final class BriefReader {

    private BriefReader() {
    }

    static TaskBrief of(Element task) {
        var documentation = task.element("documentation");
        return new TaskBrief(documentation == null ? "" : documentation.getText().strip(), properties(task));
    }

    private static Map<String, String> properties(Element task) {
        var read = new LinkedHashMap<String, String>();
        var extensions = task.element("extensionElements");
        var properties = extensions == null ? null : extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties != null) {
            properties.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                    .forEach(property -> read.put(property.attribute("name"), property.attribute("value")));
        }
        return read;
    }
}
