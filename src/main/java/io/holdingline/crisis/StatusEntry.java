package io.holdingline.crisis;

import java.time.Instant;

/** One step of a crisis through its statuses. @param since UTC; @param by the name shown of who said so */
public record StatusEntry(CrisisStatus status, Instant since, String by) {
}
