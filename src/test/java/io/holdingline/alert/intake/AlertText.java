package io.holdingline.alert.intake;

/** One alert as Alertmanager writes it. */
public record AlertText(String fingerprint, String status, String startsAt, String severity, String service) {

    public AlertText at(String time) {
        return new AlertText(fingerprint, status, time, severity, service);
    }

    public AlertText about(String other) {
        return new AlertText(fingerprint, status, startsAt, severity, other);
    }

    public AlertText severity(String other) {
        return new AlertText(fingerprint, status, startsAt, other, service);
    }

    public AlertText resolved() {
        return new AlertText(fingerprint, "resolved", startsAt, severity, service);
    }

    public String json() {
        return """
                {"status":"%s","labels":{"alertname":"ErrorRateHigh","severity":"%s","service":"%s"},
                "annotations":{"summary":"41 %% of checkouts fail"},"startsAt":"%s","endsAt":"%s",
                "generatorURL":"http://prometheus.test/graph","fingerprint":"%s"}"""
                .formatted(status, severity, service, startsAt,
                        status.equals("firing") ? "0001-01-01T00:00:00Z" : "2026-11-22T02:00:00Z", fingerprint);
    }
}
