package io.holdingline.web;

import io.holdingline.publishing.Stop;

/** The stop switch as every page shows it while it is on. @param since "at 04:30 GMT" */
record StopNotice(String since, String by, String reason) {

    static StopNotice of(Stop stop, Times times) {
        return new StopNotice("at " + times.clock(stop.since()), stop.by(), stop.reason());
    }
}
