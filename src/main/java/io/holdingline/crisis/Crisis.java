package io.holdingline.crisis;

import io.holdingline.identity.UserName;
import io.holdingline.playbook.CatalogueVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a playbook.
 *
 * @param reference what people call it, "C-2026-031"
 * @param openKey no two open crises share it
 * @param catalogue the versions it started with and keeps
 * @param owner the PR manager who launched it, confirmed it or took it over; the house where an alert opened it at once
 * @param reach its languages and jurisdictions
 */
public record Crisis(CrisisId id, String reference, String title, String scenario, Severity severity,
                     CrisisStatus status, Instant statusSince, String openKey, CatalogueVersion catalogue,
                     UserName owner, Reach reach, Instant openedAt, @Nullable Instant closedAt) {

    public boolean isOpen() {
        return status != CrisisStatus.CLOSED;
    }
}
