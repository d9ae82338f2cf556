package io.holdingline.crisis.web;

import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheet;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Between a fact sheet and the fields of a form; times are typed in the zone of the house and kept in UTC. */
@Component
class FactForms {

    static final String PREFIX = "fact.";

    private final ZoneId zone;

    FactForms(@Value("${holdingline.zone:UTC}") ZoneId zone) {
        this.zone = zone;
    }

    String zone() {
        return zone.getId();
    }

    List<FactField> fields(List<FactDefinition> definitions, Map<String, Fact> facts, Map<String, String> form) {
        return definitions.stream().map(definition -> field(definition, facts.get(definition.name()),
                form.get(PREFIX + definition.name()))).toList();
    }

    private FactField field(FactDefinition definition, @Nullable Fact fact, @Nullable String typed) {
        var held = fact == null ? "" : shown(definition, fact.value());
        var differs = typed != null && !typed.strip().equals(held);
        return new FactField(definition.name(), definition.label(), definition.hint(), definition.type(),
                definition.required(), typed == null ? held : typed, differs ? held : null,
                fact == null ? null : fact.confirmedBy(), fact == null ? null : fact.at());
    }

    /** What was typed, as values of the sheet; a field left as it was shown is not among them. */
    Map<String, String> changed(FactSheet sheet, Map<String, String> form) {
        var values = values(sheet.definitions(), form);
        for (var definition : sheet.definitions()) {
            var fact = sheet.facts().get(definition.name());
            var typed = form.get(PREFIX + definition.name());
            if (fact != null && typed != null && typed.strip().equals(shown(definition, fact.value()))) {
                values.remove(definition.name());
            }
        }
        return values;
    }

    Map<String, String> values(List<FactDefinition> definitions, Map<String, String> form) {
        var values = new HashMap<String, String>();
        form.forEach((name, typed) -> {
            if (name.startsWith(PREFIX)) {
                values.put(name.substring(PREFIX.length()), typed);
            }
        });
        definitions.stream().filter(FactDefinition::holdsTime)
                .forEach(definition -> values.computeIfPresent(definition.name(), (name, typed) -> instant(typed)));
        return values;
    }

    private String shown(FactDefinition definition, String value) {
        return definition.holdsTime() ? OffsetDateTime.parse(value).atZoneSameInstant(zone)
                .toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString() : value;
    }

    /** As it came where it is no local time: the sheet then says what is wrong with it. */
    private String instant(String typed) {
        try {
            return LocalDateTime.parse(typed.strip()).atZone(zone).withZoneSameInstant(ZoneOffset.UTC)
                    .toOffsetDateTime().toString();
        } catch (DateTimeException notLocal) {
            return typed;
        }
    }
}
