package io.holdingline.approval;

import io.holdingline.identity.Role;
import java.util.List;
import java.util.Set;

/** The decisions on one revision, and the roles that must sign it as far as somebody has decided. */
record Signatures(Set<Role> required, List<Approval> decisions) {

    /** Whether every decision approves, and each required role approved this very hash. */
    boolean areWhole(String sha256) {
        return !required.isEmpty() && decisions.stream().allMatch(Approval::isApproved)
                && required.stream().allMatch(role -> decisions.stream()
                        .anyMatch(it -> it.role() == role && it.sha256().equals(sha256)));
    }
}
