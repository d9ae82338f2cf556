package io.holdingline.approval;

/** What a reviewer says of a revision. */
public enum Verdict {
    APPROVED, RETURNED
}
