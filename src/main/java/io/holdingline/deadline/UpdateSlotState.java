package io.holdingline.deadline;

/** What became of a promise. MISSED stays on record although the words went out later: then it is SENT_LATE with both times. */
public enum UpdateSlotState {
    OPEN, SENT, MISSED, SENT_LATE, WAIVED
}
