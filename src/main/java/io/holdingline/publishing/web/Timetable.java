package io.holdingline.publishing.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A day's publications, channels by hours; hours in which nothing happens are left out, the present one is not. */
record Timetable(List<Hour> hours, List<Line> lines) {

    /** One column. */
    record Hour(String name, boolean now) {
    }

    /** One channel; a cell for every hour. */
    record Line(String channel, List<Cell> cells) {
    }

    record Cell(boolean now, List<Shown> shown) {
    }

    static Timetable of(List<Shown> day, List<String> channels, Instant now, boolean today, ZoneId zone) {
        int present = today ? hour(now, zone) : -1;
        var hours = new TreeSet<Integer>();
        day.forEach(shown -> hours.add(hour(shown.at(), zone)));
        if (today) {
            hours.add(present);
        }
        return new Timetable(hours.stream().map(hour -> named(hour, present)).toList(),
                channels.stream().map(channel -> line(channel, day, hours, present, zone)).toList());
    }

    private static Hour named(int hour, int present) {
        return new Hour(String.format("%02d", hour) + (hour == present ? ", now" : ""), hour == present);
    }

    private static Line line(String channel, List<Shown> day, TreeSet<Integer> hours, int present, ZoneId zone) {
        var cells = new ArrayList<Cell>();
        for (int hour : hours) {
            cells.add(new Cell(hour == present, day.stream()
                    .filter(shown -> shown.channel().equals(channel) && hour(shown.at(), zone) == hour).toList()));
        }
        return new Line(channel, cells);
    }

    private static int hour(Instant at, ZoneId zone) {
        return at.atZone(zone).getHour();
    }
}
