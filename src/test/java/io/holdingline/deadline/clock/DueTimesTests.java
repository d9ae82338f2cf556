package io.holdingline.deadline.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.deadline.Phase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting as people count by hand, over holidays, the change of the clocks and the ends of months. */
class DueTimesTests {

    private static final String NEW_YORK = "America/New_York";
    private static final String BRUSSELS = "Europe/Brussels";

    @ParameterizedTest
    @CsvSource({
        // Thanksgiving: Thursday 26 November 2026
        "2026-11-24T10:00, 4, 2026-12-01T17:30", "2026-11-25T23:50, 1, 2026-11-27T17:30",
        // an event on a weekend or holiday: the first business day after it is day 1
        "2026-11-21T10:00, 4, 2026-11-27T17:30", "2026-11-26T10:00, 1, 2026-11-27T17:30",
        // Christmas and New Year; Independence Day of 2026, a Saturday, is kept on the Friday before
        "2026-12-23T16:00, 4, 2026-12-30T17:30", "2026-12-30T16:00, 2, 2027-01-04T17:30", "2026-07-01T09:00, 2, 2026-07-06T17:30",
        // Columbus Day, 12 October 2026, and Juneteenth, a Friday
        "2026-10-09T09:00, 1, 2026-10-13T17:30", "2026-06-18T09:00, 1, 2026-06-22T17:30"})
    void businessDaysSkipWeekendsAndTheFederalHolidays(LocalDateTime event, int amount, LocalDateTime due) {
        assertThat(local(due(event, amount, Phase.Unit.BUSINESS_DAYS, "us-dc", LocalTime.of(17, 30), NEW_YORK), NEW_YORK))
                .isEqualTo(due);
    }

    @ParameterizedTest
    // Good Friday and Easter Monday of 2026; German Unity Day on a Friday; Brussels keeps its national day, Germany does not
    @CsvSource({"de, 2026-04-02T10:00, 1, 2026-04-07T23:59", "de, 2025-10-02T10:00, 1, 2025-10-06T23:59",
        "be, 2026-07-20T10:00, 1, 2026-07-22T23:59", "de, 2026-07-20T10:00, 1, 2026-07-21T23:59"})
    void businessDaysOfAMemberStateSkipItsOwnHolidays(String calendar, LocalDateTime event, int amount, LocalDateTime due) {
        assertThat(local(due(event, amount, Phase.Unit.BUSINESS_DAYS, calendar, ClockFile.END_OF_DAY, BRUSSELS), BRUSSELS)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"de, 2026-12-24, 2026-12-28", "gb, 2026-12-24, 2026-12-29", "de, 2026-10-02, 2026-10-05"})
    void eachCalendarHasItsOwnHolidays(String calendar, String from, String first) {
        assertThat(BusinessDays.of(calendar).after(java.time.LocalDate.parse(from), 1)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-24T12:00, 2026-10-27T11:00", "2026-03-27T12:00, 2026-03-30T13:00", "2026-11-20T12:00, 2026-11-23T12:00"})
    void hoursPassThroughTheChangeOfTheClocks(LocalDateTime event, LocalDateTime due) {
        assertThat(local(due(event, 72, Phase.Unit.HOURS, "", ClockFile.END_OF_DAY, BRUSSELS), BRUSSELS)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31T10:00, 1, 2026-02-28T23:59", "2028-01-31T10:00, 1, 2028-02-29T23:59",
        "2026-02-28T10:00, 1, 2026-03-28T23:59", "2026-12-15T00:00, 1, 2027-01-15T23:59", "2026-08-31T23:59, 1, 2026-09-30T23:59"})
    void aMonthEndsOnItsLastDayAtTheLatest(LocalDateTime event, int amount, LocalDateTime due) {
        assertThat(local(due(event, amount, Phase.Unit.MONTHS, "", ClockFile.END_OF_DAY, BRUSSELS), BRUSSELS)).isEqualTo(due);
    }

    @Test
    void daysEndInTheZoneOfTheLawAndNotInThatOfTheHouse() {
        var lateInNewYork = Instant.parse("2026-11-22T03:00:00Z");
        var due = DueTimes.due(phase(LocalTime.of(23, 59)), limit(60, Phase.Unit.DAYS, ""), lateInNewYork, ZoneId.of(NEW_YORK));

        assertThat(due).isEqualTo("2027-01-21T04:59:00Z");
    }

    @Test
    void withoutAFigureThereIsNoDueTime() {
        assertThat(due(LocalDateTime.parse("2026-11-22T10:00"), 0, Phase.Unit.NONE, "", ClockFile.END_OF_DAY, BRUSSELS)).isNull();
    }

    @Test
    void marksComeInOrderAndTheEndIsTheLast() {
        var start = Instant.parse("2026-11-22T00:00:00Z");
        var marks = Marks.of(List.of("2 h before", "50%", "1 day before", "90 days before"), start, start.plusSeconds(72 * 3600));

        assertThat(marks.inOrder()).extracting(mark -> mark.word() + " " + mark.at()).containsExactly(
                "50% 2026-11-23T12:00:00Z", "1 day before 2026-11-24T00:00:00Z", "2 h before 2026-11-24T22:00:00Z",
                "due 2026-11-25T00:00:00Z");
        assertThat(marks.first(Instant.parse("2026-11-24T12:00:00Z"))).get().extracting(Marks.Mark::word).isEqualTo("1 day before");
        assertThat(Marks.of(List.of("4 h after", "50%"), start, null).inOrder()).extracting(Marks.Mark::word)
                .containsExactly("4 h after");
    }

    private static @Nullable Instant due(LocalDateTime event, int amount, Phase.Unit unit, String calendar, LocalTime by, String zone) {
        return DueTimes.due(phase(by), limit(amount, unit, calendar), event.atZone(ZoneId.of(zone)).toInstant(), ZoneId.of(zone));
    }

    private static Phase.Limit limit(int amount, Phase.Unit unit, String calendar) {
        return new Phase.Limit("event", amount, unit, calendar);
    }

    private static Phase phase(LocalTime by) {
        return new Phase("p", "P", "them", by, List.of(), List.of(), List.of(), null, null);
    }

    private static LocalDateTime local(Instant at, String zone) {
        return at.atZone(ZoneId.of(zone)).toLocalDateTime();
    }
}
