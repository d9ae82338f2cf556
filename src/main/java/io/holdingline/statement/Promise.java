package io.holdingline.statement;

/**
 * How the promised time of the next update came about. CADENCE and SOONER move with the clock until the
 * words are submitted; OTHER is a time that a person set; RUNNING repeats the promise that stands, where one does.
 */
public enum Promise {
    CADENCE, SOONER, OTHER, RUNNING, NONE
}
