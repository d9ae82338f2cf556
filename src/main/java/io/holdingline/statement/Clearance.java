package io.holdingline.statement;

/** Whether words may leave the house; the approval module answers. The sender asks again in the moment of sending. */
public interface Clearance {

    /** True where every required approval names exactly this hash, computed now from the stored words. */
    boolean cleared(Revision revision, String sha256);
}
