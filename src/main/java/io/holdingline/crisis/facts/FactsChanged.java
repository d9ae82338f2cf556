package io.holdingline.crisis.facts;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Facts were learned, changed or taken back. @param version of the sheet after it */
record FactsChanged(CrisisId crisisId, long version, List<FactChange> changes, Actor actor)
        implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.facts-changed";
    }

    @Override
    public String sentence() {
        if (changes.size() == 1) {
            return changes.get(0).sentence();
        }
        return "confirmed " + changes.size() + " facts: "
                + changes.stream().map(FactChange::label).collect(Collectors.joining(", "));
    }

    @Override
    public Map<String, String> details() {
        var details = new TreeMap<String, String>();
        details.put("version", String.valueOf(version));
        changes.forEach(change -> details.put(change.name(), change.from() + " → " + change.to()));
        return details;
    }
}
