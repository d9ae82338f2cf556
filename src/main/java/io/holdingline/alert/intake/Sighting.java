package io.holdingline.alert.intake;

import java.time.Instant;

/** One delivery as the rows of its alerts remember it. @param lookAt when routing is tried again by itself, UTC */
record Sighting(String source, String sha256, Instant at, Instant lookAt) {
}
