package io.holdingline.statement;

/** Where a statement is. RELEASED: cleared and handed to the sender; WITHDRAWN: overtaken before it went out. */
public enum StatementState {
    DRAFTING, IN_REVIEW, RELEASED, WITHDRAWN
}
