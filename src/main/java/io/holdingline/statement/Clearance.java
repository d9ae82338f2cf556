package io.holdingline.statement;

import java.util.Optional;

/** Whether words may leave the house; the approval module answers. The sender asks again in the moment of sending. */
public interface Clearance {

    /** The words as they are stored now; empty unless this is their hash and every required approval names it. */
    Optional<Revision> cleared(RevisionId revision, String sha256);
}
