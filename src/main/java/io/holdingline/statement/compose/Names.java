package io.holdingline.statement.compose;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheet;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.template.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fixed registry of what a placeholder may write: the facts of the scenario and six words of the house. */
@Component
public class Names {

    /** What every scenario knows beside its facts. */
    public static final Set<String> OF_THE_HOUSE = Set.of("next_update", "organisation", "crisis_reference", "newsroom_link",
            "crisis_status", "contact");

    private final House house;

    public Names(House house) {
        this.house = house;
    }

    public Map<String, Value> of(Crisis crisis, FactSheet sheet, @Nullable Instant nextUpdateAt) {
        return of(crisis, sheet, nextUpdateAt, Map.of());
    }

    /** @param typed fact values not yet saved, which win over the sheet */
    public Map<String, Value> of(Crisis crisis, FactSheet sheet, @Nullable Instant nextUpdateAt, Map<String, String> typed) {
        var names = new LinkedHashMap<String, Value>();
        sheet.definitions().forEach(fact -> names.put(fact.name(), new Value(fact.label(), fact.type(),
                typed.getOrDefault(fact.name(), known(sheet.facts().get(fact.name()))))));
        return with(names, nextUpdateAt, crisis.reference(), crisis.status().name());
    }

    /** For trying words out where there is no crisis. */
    public Map<String, Value> typical(List<FactDefinition> facts, Map<String, String> values, Instant nextUpdateAt, StatementKind kind) {
        var names = new LinkedHashMap<String, Value>();
        facts.forEach(fact -> names.put(fact.name(), new Value(fact.label(), fact.type(), values.get(fact.name()))));
        return with(names, nextUpdateAt, "C-" + nextUpdateAt.atZone(house.zone()).getYear() + "-001",
                (kind == StatementKind.RESOLUTION ? CrisisStatus.RESOLVED : CrisisStatus.INVESTIGATING).name());
    }

    /** In which the words write times. */
    public ZoneId zone() {
        return house.zone();
    }

    private Map<String, Value> with(Map<String, Value> names, @Nullable Instant nextUpdateAt, String reference, String status) {
        names.put("next_update", new Value("Next update", Value.TIME, nextUpdateAt == null ? null : nextUpdateAt.toString()));
        names.put("organisation", new Value("Organisation", "text", house.organisation()));
        names.put("crisis_reference", new Value("Reference", "text", reference));
        names.put("newsroom_link", new Value("Newsroom link", "text", house.baseUrl() + "/newsroom/" + reference));
        names.put("crisis_status", new Value("Status", Value.STATUS, status));
        names.put("contact", new Value("Contact (the setting holdingline.contact)", "text", house.contact()));
        return names;
    }

    private static @Nullable String known(@Nullable Fact fact) {
        return fact == null ? null : fact.value();
    }
}
