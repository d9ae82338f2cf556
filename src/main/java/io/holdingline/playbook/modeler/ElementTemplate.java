package io.holdingline.playbook.modeler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One element template of Camunda Modeler while it is put together. */
final class ElementTemplate {

    private final Map<String, Object> json = new LinkedHashMap<>();
    private final List<Map<String, Object>> properties = new ArrayList<>();

    /** @param description shown as HTML, so without angle brackets */
    private ElementTemplate(String id, String name, String description, List<String> appliesTo) {
        json.put("name", name);
        json.put("id", "io.holdingline." + id);
        json.put("description", description);
        json.put("appliesTo", appliesTo);
        json.put("properties", properties);
    }

    static ElementTemplate of(String id, String name, String description, String type) {
        return new ElementTemplate(id, name, description, List.of(type));
    }

    /** Offered on a plain task too, which it turns into the type that is wanted. */
    static ElementTemplate ofTask(String id, String name, String description, String type) {
        var template = new ElementTemplate(id, name, description, List.of("bpmn:Task", type));
        template.json.put("elementType", Map.of("value", type));
        return template;
    }

    /** Keeps Modeler's own fields in sight, for what no field of ours can say. */
    ElementTemplate open() {
        json.put("entriesVisible", true);
        return this;
    }

    /** A value that the drawer neither sees nor changes. */
    ElementTemplate fixed(String value, Map<String, Object> binding) {
        properties.add(ordered("type", "Hidden", "value", value, "binding", binding));
        return this;
    }

    ElementTemplate text(String label, String hint, String value, Map<String, Object> binding) {
        return text(label, hint, value, Map.of("notEmpty", true), binding);
    }

    /** @param pattern what may stand there; what else is typed is marked with {@code complaint} */
    ElementTemplate text(String label, String hint, String value, String pattern, String complaint, Map<String, Object> binding) {
        return text(label, hint, value, ordered("notEmpty", true,
                "pattern", ordered("value", "^(" + pattern + ")$", "message", complaint)), binding);
    }

    private ElementTemplate text(String label, String hint, String value, Map<String, Object> constraints, Map<String, Object> binding) {
        properties.add(ordered("label", label, "description", hint, "type", "String", "value", value,
                "constraints", constraints, "binding", binding));
        return this;
    }

    /** @param choices names by value, the first one chosen unless {@code value} says otherwise */
    ElementTemplate choice(String label, String hint, String value, Map<String, String> choices, Map<String, Object> binding) {
        var offered = choices.entrySet().stream().map(it -> ordered("name", it.getValue(), "value", it.getKey())).toList();
        properties.add(ordered("label", label, "description", hint, "type", "Dropdown", "value", value,
                "choices", offered, "constraints", Map.of("notEmpty", true), "binding", binding));
        return this;
    }

    Map<String, Object> json() {
        return json;
    }

    static Map<String, Object> property(String name) {
        return ordered("type", "property", "name", name);
    }

    static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }
}
