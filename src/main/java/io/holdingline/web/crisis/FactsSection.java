package io.holdingline.web.crisis;

import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheets;
import io.holdingline.web.Times;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known, who confirmed it and when. */
@Component
class FactsSection {

    private final FactSheets sheets;
    private final Times times;

    FactsSection(FactSheets sheets, Times times) {
        this.sheets = sheets;
        this.times = times;
    }

    CrisisView.Facts of(CrisisRead read) {
        var sheet = sheets.of(read.crisis().id());
        return new CrisisView.Facts(sheet.definitions().stream()
                .map(definition -> row(definition, sheet.facts().get(definition.name()))).toList(),
                read.isManager() && read.crisis().isOpen());
    }

    private CrisisView.FactRow row(FactDefinition definition, @Nullable Fact fact) {
        if (fact == null) {
            return new CrisisView.FactRow(definition.label(), null, definition.required(), "", null, "");
        }
        return new CrisisView.FactRow(definition.label(), shown(definition, fact.value()), false, fact.confirmedBy(),
                fact.at(), times.hour(fact.at()) + ", " + times.ago(fact.at()));
    }

    private String shown(FactDefinition definition, String value) {
        if (!definition.holdsTime()) {
            return value;
        }
        var at = OffsetDateTime.parse(value).toInstant();
        return times.clock(at) + ", " + times.day(at);
    }
}
