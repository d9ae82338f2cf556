package io.holdingline.alert.intake;

import io.holdingline.alert.log.AlertStatus;
import io.holdingline.alert.log.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One alert as its source tells it. @param startsAt UTC, milliseconds; with the fingerprint it names the episode */
record IncomingAlert(String fingerprint, Instant startsAt, @Nullable Instant endsAt, boolean firing,
                     Map<String, String> labels, Map<String, String> annotations, @Nullable String generatorUrl) {

    private static final List<String> PLACES = List.of("service", "job", "cluster", "namespace", "instance");

    record Episode(String fingerprint, Instant startsAt) {
    }

    Episode episode() {
        return new Episode(fingerprint, startsAt);
    }

    AlertStatus status() {
        return firing ? AlertStatus.FIRING : AlertStatus.RESOLVED;
    }

    String name() {
        return Texts.cut(labels.getOrDefault("alertname", "Alert"), 200);
    }

    /** What it is about, by the labels that sources commonly set. */
    String place() {
        return Texts.cut(PLACES.stream().map(labels::get).filter(Objects::nonNull).findFirst().orElse(""), 200);
    }

    String summary() {
        return Texts.cut(annotations.getOrDefault("summary", annotations.getOrDefault("description", "")), 500);
    }
}
