package io.holdingline.crisis;

import java.time.Instant;

/** One known fact. @param confirmedBy the name shown of who entered it; @param at UTC */
public record Fact(String name, String value, String confirmedBy, Instant at) {
}
