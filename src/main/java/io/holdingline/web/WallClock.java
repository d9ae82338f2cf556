package io.holdingline.web;

import java.time.Instant;

/** The time that the masthead shows. @param zone its IANA name, for the script */
record WallClock(Instant now, String nowText, String zoneText, String dayText, String zone) {

    static WallClock of(Times times, Instant now) {
        return new WallClock(now, times.hour(now), times.zone(now), times.day(now), times.zoneId().getId());
    }
}
