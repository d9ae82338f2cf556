package io.holdingline.crisis;

/** The cadence table, {@code playbooks/update-cadence.dmn}, by severity and status. */
public interface Cadences {

    /** As the crisis stands now. @throws io.holdingline.shared.RuleViolation where the table has no row for it */
    Cadence of(Crisis crisis);
}
