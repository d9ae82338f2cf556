package io.holdingline.deadline.clock;

import io.holdingline.playbook.WrittenRule;

/** Every rule about {@code legal-clocks.yml} and the tasks that ask for its events. */
enum ClockRule implements WrittenRule {
    READABLE("clocks-readable", "a list of legal clocks that cannot be read, or that lacks its anchors or regimes",
            Severity.ERROR, "Keep the two lists, anchors and regimes, as YAML with two spaces for each step inwards."),
    WHOLE("clock-is-whole", "an anchor, regime or phase that lacks a part, or whose id is used twice",
            Severity.ERROR, "Give it every part that its neighbours have, and an id of its own in small letters and hyphens."),
    CITED("clock-is-cited", "a regime without its citation or the address at which it was read",
            Severity.ERROR, "Name article and law in citation, and an address that begins with http in source."),
    PLACED("clock-has-place", "a jurisdiction, time zone, date or hour that cannot be",
            Severity.ERROR, "Write the jurisdiction as eu or us-ca, the zone as Europe/Brussels, valid-from as 2018-05-25, by as \"17:30\"."),
    ANCHORED("clock-has-anchor", "a limit that runs from an event or phase that the file does not know",
            Severity.ERROR, "Name a key of the list anchors, or phase/ and the id of a phase of the same regime."),
    UNIT("clock-unit", "a limit in a unit that is not counted",
            Severity.ERROR, "Use hours, days, business-days, months or none."),
    AMOUNT("clock-amount", "a limit whose amount is no whole number, or out of all reason",
            Severity.ERROR, "Give hours up to 2160, days up to 730, business-days up to 250, months up to 24, and none no amount."),
    CALENDAR("clock-calendar", "business days without a known calendar of holidays, or a calendar for something else",
            Severity.ERROR, "Name a calendar such as us-dc, de or gb for business-days, and none for other units."),
    CYCLE("clock-cycle", "phases that wait for each other, so that none of them ever starts",
            Severity.ERROR, "Let one of the phases run from an event."),
    SCENARIO("clock-scenario", "a regime for a scenario of which there is no playbook",
            Severity.WARNING, "Write the name of a playbook as its file has it; until then the regime is not shown for it."),
    MARK("clock-mark", "a warning that cannot be read", Severity.ERROR,
            "Write marks as 50%, 2 h before, 30 min before, 3 days before or 4 h after."),
    TASK("task-names-anchor", "a task that asks for an event, but names none that the legal clocks know",
            Severity.ERROR, "Give the task the property anchor with a key of the list anchors in legal-clocks.yml.");

    private final Words words;

    ClockRule(String id, String catches, Severity severity, String mend) {
        this.words = new Words(id, catches, severity, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
