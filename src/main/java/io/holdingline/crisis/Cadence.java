package io.holdingline.crisis;

import java.time.Duration;

/** How often an update is promised, and how long before it the drafting opens. */
public record Cadence(Duration every, Duration lead) {
}
