package io.holdingline.alert.routing;

import io.holdingline.flow.Decisions;
import io.holdingline.playbook.Catalogue;

/** A routing table that says what a test wants, for tests of other packages. */
public final class RoutingFixture {

    private RoutingFixture() {
    }

    public static RoutingTable table(Decisions decisions, Catalogue catalogue) {
        return new RoutingTable(decisions, catalogue);
    }
}
