package io.holdingline.publishing;

/** The states of sending, as the design's section 5 names them. */
public enum PublicationState {
    PLANNED, CLAIMED, SENDING, SENT, REJECTED, RETRY_SAFE, UNKNOWN, CANCELLED
}
