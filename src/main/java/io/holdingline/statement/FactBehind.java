package io.holdingline.statement;

import java.time.Instant;

/** A fact as it stood when a revision was submitted. @param at when it was confirmed, UTC */
public record FactBehind(String name, String label, String content, String confirmedBy, Instant at) {
}
