package io.holdingline.statement.web;

import io.holdingline.crisis.FactDefinition;
import io.holdingline.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of the template page as they were typed. */
record TemplateForm(Map<String, String> typed) {

    @Nullable String text() {
        var text = typed.get("text");
        return text == null ? null : text.replace("\r\n", "\n");
    }

    String note() {
        return typed.getOrDefault("note", "");
    }

    @Nullable String fact(String name) {
        return typed.get("fact-" + name);
    }

    /** @throws RuleViolation naming a time that is none */
    Map<String, String> values(List<FactDefinition> facts, LocalTimes times) {
        var values = new LinkedHashMap<String, String>();
        for (var fact : facts) {
            var value = Objects.requireNonNullElse(fact(fact.name()), "");
            var at = fact.holdsTime() ? times.instant("fact-" + fact.name(), value) : null;
            values.put(fact.name(), fact.holdsTime() ? at == null ? "" : at.toString() : value);
        }
        return values;
    }
}
