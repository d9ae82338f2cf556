package io.holdingline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.TestClock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTests {

    private static final Instant NOW = Instant.parse("2026-11-22T04:31:00Z");

    private final Times times = in("Europe/London");

    @Test
    void aClockTimeCarriesItsZone() {
        assertThat(times.clock(Instant.parse("2026-11-22T04:45:00Z"))).isEqualTo("04:45 GMT");
        assertThat(times.clock(Instant.parse("2026-07-01T04:45:00Z"))).isEqualTo("05:45 BST");
        assertThat(in("UTC").clock(NOW)).isEqualTo("04:31 UTC");
        assertThat(in("Z").clock(NOW)).isEqualTo("04:31 UTC");
        assertThat(in("Europe/Berlin").clock(NOW)).isEqualTo("05:31 CET");
    }

    @Test
    void theDatetimeAttributeIsUtc() {
        assertThat(in("Europe/Berlin").iso(NOW)).isEqualTo("2026-11-22T04:31:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T04:44:59Z, 13 min", "2026-11-22T04:31:00Z, 0 min", "2026-11-22T09:00:00Z, 4 h 29 min",
            "2026-11-24T09:00:00Z, Tuesday 09:00", "2026-12-01T09:00:00Z, Tuesday 1 December 09:00",
            "2026-11-22T04:25:00Z, 6 min late", "2026-11-22T02:25:00Z, 2 h 6 min late"})
    void whatIsLeftCarriesUnits(Instant due, String said) {
        assertThat(times.left(due)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T04:30:30Z, just now", "2026-11-22T02:04:00Z, 2 h 27 min ago", "2026-11-22T04:30:00Z, 1 min ago",
            "2026-11-21T03:00:00Z, yesterday", "2026-11-19T03:00:00Z, 3 days ago"})
    void whatIsPastIsSaidAsASentence(Instant then, String said) {
        assertThat(times.ago(then)).isEqualTo(said);
    }

    @Test
    void aDayOfAnotherYearNamesIt() {
        assertThat(times.day(NOW)).isEqualTo("Sunday 22 November");
        assertThat(times.day(Instant.parse("2025-11-22T12:00:00Z"))).isEqualTo("Saturday 22 November 2025");
    }

    private static Times in(String zone) {
        return new Times(TestClock.at(NOW.toString()), ZoneId.of(zone));
    }
}
