package io.holdingline.crisis;

import io.holdingline.identity.UserName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One known fact.
 *
 * @param confirmedBy the name shown of who entered it
 * @param setBy the person who entered it; null where an alert said it
 * @param at UTC
 */
public record Fact(String name, String value, String confirmedBy, @Nullable UserName setBy, Instant at) {
}
