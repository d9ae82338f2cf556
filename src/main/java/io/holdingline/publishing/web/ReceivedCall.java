package io.holdingline.publishing.web;

import java.time.Instant;

/** One call of the demo's receiver. @param repeat true where the same key was taken before */
record ReceivedCall(Instant at, String key, boolean signed, boolean repeat, String body) {
}
