package io.holdingline.audit;

import java.util.List;
import java.util.UUID;

/** Reading the record. Nothing changes it but the events themselves. */
public interface AuditTrail {

    /** Entries of one crisis, newest first. */
    List<AuditEntry> of(UUID crisis, int limit);

    long size(UUID crisis);
}
