package io.holdingline.audit;

import java.util.List;
import java.util.UUID;

/** Reading the record. Nothing changes it but the events themselves. */
public interface AuditTrail {

    /** Entries of one crisis, newest first. */
    List<AuditEntry> of(UUID crisis, int limit);

    /** How many entries the crisis has; 0 where there is none yet. */
    long size(UUID crisis);
}
