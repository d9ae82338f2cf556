package io.holdingline.alert.proposal;

import io.holdingline.alert.log.StoredAlert;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheets;
import io.holdingline.shared.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills in what the alerts already say, so that nobody types it at night. */
@Component
class FirstFacts {

    private static final String STARTED_AT = "started_at";
    /** No person: whoever confirms the crisis has not written what the alert says. */
    static final Actor SAID_BY = new Actor(Actor.HOLDINGLINE.name(), "The alert");

    private static final int LONGEST = 4_000;

    private final FactSheets sheets;

    FirstFacts(FactSheets sheets) {
        this.sheets = sheets;
    }

    /** @param alerts the earliest first; the first one that knows a fact gives it */
    Map<String, String> of(String scenario, List<StoredAlert> alerts) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (FactDefinition definition : sheets.definitions(scenario)) {
            alerts.stream().flatMap(alert -> value(definition, alert).stream()).findFirst()
                    .ifPresent(value -> facts.put(definition.name(), value));
        }
        return facts;
    }

    private static Optional<String> value(FactDefinition definition, StoredAlert alert) {
        var said = definition.fromLabels().stream().flatMap(label -> said(alert, label))
                .filter(value -> fits(definition, value)).findFirst();
        return said.isPresent() || !definition.name().equals(STARTED_AT) ? said
                : Optional.of(alert.startsAt().toString());
    }

    private static Stream<String> said(StoredAlert alert, String label) {
        if (label.equals("startsAt")) {
            return Stream.of(alert.startsAt().toString());
        }
        return Stream.of(alert.labels(), alert.annotations()).map(texts -> texts.getOrDefault(label, ""))
                .filter(value -> !value.isBlank());
    }

    private static boolean fits(FactDefinition definition, String value) {
        return value.length() <= LONGEST && (!definition.holdsTime() || FactDefinition.isTime(value.strip()));
    }
}
