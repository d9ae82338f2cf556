package io.holdingline.deadline.clock;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** The days on which an office of a place is open, by a maintained library of holidays; its name is as {@code us-dc}. */
record BusinessDays(HolidayManager holidays, String[] part) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static boolean isKnown(String calendar) {
        return calendar.matches("[a-z]{2}(-[a-z]{2,3})?")
                && HolidayManager.getSupportedCalendarCodes().contains(calendar.substring(0, 2).toUpperCase(Locale.ROOT))
                && hasPart(calendar);
    }

    /** The library keeps each calendar it has read. */
    static BusinessDays of(String calendar) {
        var names = calendar.split("-", 2);
        return new BusinessDays(HolidayManager.getInstance(ManagerParameters.create(names[0])),
                names.length == 1 ? new String[0] : new String[] {names[1]});
    }

    /** The n-th business day after that day, which itself never counts. */
    LocalDate after(LocalDate day, int amount) {
        var at = day;
        for (int left = amount; left > 0;) {
            at = at.plusDays(1);
            left -= isOpen(at) ? 1 : 0;
        }
        return at;
    }

    private boolean isOpen(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(day, part);
    }

    private static boolean hasPart(String calendar) {
        return !calendar.contains("-") || of(calendar).holidays.getCalendarHierarchy().getChildren()
                .containsKey(calendar.substring(3));
    }
}
