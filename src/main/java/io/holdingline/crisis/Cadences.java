package io.holdingline.crisis;

/** The cadence table, {@code playbooks/update-cadence.dmn}, by severity and status. */
public interface Cadences {

    Cadence of(Crisis crisis);
}
