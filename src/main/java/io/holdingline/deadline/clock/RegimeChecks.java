package io.holdingline.deadline.clock;

import io.holdingline.playbook.PlainYaml;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks one regime and its phases. */
class RegimeChecks {

    private static final String JURISDICTION = "[a-z]{2}(-[a-z0-9]{1,4})?";
    private static final String PHASE = "phase/";
    private static final Map<String, Integer> MOST =
            Map.of("hours", 2160, "days", 730, "business-days", 250, "months", 24, "none", 0);

    private final Part regime;
    private final Set<String> anchors;

    RegimeChecks(Part regime, Set<String> anchors) {
        this.regime = regime;
        this.anchors = anchors;
    }

    void check() {
        if (!regime.isWhole("id", "name", "duty", "jurisdiction", "zone", "valid-from")) {
            return;
        }
        if (regime.text("citation").isBlank() || !regime.text("source").matches("https?://\\S+")) {
            regime.add(ClockRule.CITED, "The citation is '" + regime.text("citation") + "' and the source '"
                    + regime.text("source") + "'.");
        }
        checkPlace();
        var ids = regime.list("phases").stream().map(phase -> ClockLint.named(phase, "")).collect(Collectors.toSet());
        if (ids.size() < regime.list("phases").size() || ids.isEmpty()) {
            regime.add(ClockRule.WHOLE, "There is no list of phases with an id for each.");
        }
        regime.list("phases").forEach(phase -> checkPhase(regime.inner(ClockLint.named(phase, "phases"), phase), ids));
        checkCycles();
    }

    private void checkPlace() {
        if (!regime.text("jurisdiction").matches(JURISDICTION)) {
            regime.add(ClockRule.PLACED, "The jurisdiction is '" + regime.text("jurisdiction") + "'.");
        }
        try {
            ZoneId.of(regime.text("zone"));
            ClockFile.date(regime.raw("valid-from"));
        } catch (DateTimeException unknown) {
            regime.add(ClockRule.PLACED, "The zone is '" + regime.text("zone") + "' and valid-from '"
                    + regime.text("valid-from") + "'.");
        }
    }

    private void checkPhase(Part phase, Set<String> ids) {
        if (!phase.isWhole("id", "label", "to")) {
            return;
        }
        if (phase.list("limits").isEmpty() || phase.list("contents").isEmpty()) {
            phase.add(ClockRule.WHOLE, "It lists no limits, or no contents.");
        }
        checkHour(phase);
        phase.list("limits").forEach(limit -> checkLimit(phase.inner("limits", limit), ids));
        phase.list("warn").stream().map(PlainYaml::word).filter(mark -> !Marks.isMark(mark))
                .forEach(mark -> phase.add(ClockRule.MARK, "The mark is '" + mark + "'."));
    }

    private static void checkHour(Part phase) {
        try {
            if (phase.raw("by") != null) {
                LocalTime.parse(phase.text("by"));
            }
        } catch (DateTimeException unknown) {
            phase.add(ClockRule.PLACED, "The hour is '" + phase.text("by") + "'.");
        }
    }

    private void checkLimit(Part limit, Set<String> ids) {
        var after = limit.text("after");
        var known = after.startsWith(PHASE) ? ids.contains(after.substring(PHASE.length())) : anchors.contains(after);
        if (!known) {
            limit.add(ClockRule.ANCHORED, "It runs from '" + after + "'.");
        }
        var unit = limit.text("unit");
        if (!MOST.containsKey(unit)) {
            limit.add(ClockRule.UNIT, "The unit is '" + unit + "'.");
            return;
        }
        var amount = limit.raw("amount") instanceof Integer number ? number : limit.raw("amount") == null ? 0 : -1;
        if (amount > MOST.get(unit) || amount < (unit.equals("none") ? 0 : 1)) {
            limit.add(ClockRule.AMOUNT, "The amount is '" + limit.text("amount") + "' " + unit + ".");
        }
        var calendar = limit.text("calendar");
        if (unit.equals("business-days") ? !BusinessDays.isKnown(calendar) : !calendar.isEmpty()) {
            limit.add(ClockRule.CALENDAR, "The calendar is '" + calendar + "' for " + unit + ".");
        }
    }

    /** A phase can start once any of its limits can. */
    private void checkCycles() {
        var waits = new HashMap<String, Set<String>>();
        regime.list("phases").forEach(entry -> waits.put(ClockLint.named(entry, ""),
                regime.inner("", entry).list("limits").stream().map(limit -> regime.inner("", limit).text("after"))
                        .collect(Collectors.toSet())));
        var starting = new HashSet<String>();
        while (waits.entrySet().removeIf(phase -> phase.getValue().stream().anyMatch(after -> !after.startsWith(PHASE)
                || starting.contains(after) || !isPhase(after)) && starting.add(PHASE + phase.getKey()))) {
            continue;
        }
        waits.keySet().stream().filter(stuck -> !waits.get(stuck).isEmpty()).sorted().limit(1).forEach(stuck ->
                regime.add(ClockRule.CYCLE, "The phase " + stuck + " waits for a phase that waits for it."));
    }

    /** What is no phase at all is another rule's. */
    private boolean isPhase(String after) {
        return regime.list("phases").stream().anyMatch(entry -> after.equals(PHASE + ClockLint.named(entry, "")));
    }
}
