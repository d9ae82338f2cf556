package io.holdingline.alert.routing;

import io.holdingline.crisis.Severity;

/** What the routing table makes of an alert. @param atOnce whether the crisis opens without a person's word */
public record Route(String scenario, Severity severity, String openKey, String title, boolean atOnce) {

    /** Of two rows about one trouble the graver speaks, and one that will not wait is enough. */
    public Route with(Route other) {
        var graver = severity.compareTo(other.severity) <= 0 ? this : other;
        return new Route(graver.scenario, graver.severity, openKey, graver.title, atOnce || other.atOnce);
    }
}
