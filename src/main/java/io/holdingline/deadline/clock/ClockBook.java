package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.Regime;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.CatalogueVersion;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The regimes that a crisis started with, and why one does or does not concern it. A version never changes. */
@Component
class ClockBook {

    private static final Logger log = LoggerFactory.getLogger(ClockBook.class);

    private final Catalogue catalogue;
    private final DeadlineSettings house;
    private final Map<CatalogueVersion, ClockData> read = new ConcurrentHashMap<>();

    ClockBook(Catalogue catalogue, DeadlineSettings house) {
        this.catalogue = catalogue;
        this.house = house;
    }

    ClockData of(Crisis crisis) {
        return read.computeIfAbsent(crisis.catalogue(), this::load);
    }

    /** Why the regime does not start by itself; empty where it does. */
    Optional<String> stranger(Regime regime, Crisis crisis) {
        if (!regime.sectors().isEmpty() && Collections.disjoint(regime.sectors(), house.sectors())) {
            return Optional.of("For " + said(String.join(", ", regime.sectors())));
        }
        return regime.scenarios().isEmpty() || regime.scenarios().contains(crisis.scenario()) ? Optional.empty()
                : Optional.of("Made for " + said(String.join(", ", regime.scenarios())));
    }

    /** True where the crisis counts and the regime was in force when it opened: then it may at least be chosen. */
    boolean reaches(Regime regime, Crisis crisis) {
        return crisis.reach().jurisdictions().contains(regime.jurisdiction())
                && !regime.validFrom().isAfter(crisis.openedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private ClockData load(CatalogueVersion version) {
        try {
            return catalogue.file(version, ClockFile.PATH).map(ClockFile::parse).orElse(ClockData.NONE);
        } catch (RuntimeException broken) {
            log.error("{} of catalogue {} cannot be read: no legal clocks", ClockFile.PATH, version.sha256(), broken);
            return ClockData.NONE;
        }
    }

    private static String said(String keys) {
        return keys.replace('-', ' ');
    }
}
