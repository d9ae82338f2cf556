package io.holdingline.playbook.bpmn;

import java.util.Set;

/** The kinds of statement that a playbook may open and a table may ask for. */
public final class StatementKinds {

    public static final Set<String> ALL = Set.of("holding", "update", "correction", "resolution", "internal");

    private StatementKinds() {
    }
}
