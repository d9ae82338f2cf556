package io.holdingline.alert.proposal;

import io.holdingline.alert.log.StoredAlert;
import java.util.List;

/** The first few alerts, a line each, for whoever is told. */
final class EvidenceLines {

    private static final int LINES = 5;

    private EvidenceLines() {
    }

    static List<String> of(List<StoredAlert> alerts) {
        return alerts.stream().limit(LINES).map(EvidenceLines::line).toList();
    }

    private static String line(StoredAlert alert) {
        return alert.name() + (alert.summary().isBlank() ? "" : ": " + alert.summary())
                + (alert.place().isBlank() ? "" : " (" + alert.place() + ")");
    }
}
