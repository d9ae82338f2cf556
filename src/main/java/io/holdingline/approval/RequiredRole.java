package io.holdingline.approval;

import io.holdingline.identity.Role;

/** A role that must sign. @param reason what the decision table was asked, for people */
public record RequiredRole(Role role, String reason) {
}
