package io.holdingline.statement;

/** Why a draft breaks a rule on purpose. @param seen names the breach that the person saw, as {@link Violation#seen()} */
public record OverrideReason(String seen, String reason) {
}
