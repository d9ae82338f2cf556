package io.holdingline.flow;

import java.util.function.Supplier;

/** Runs work of a caller that moves a playbook on, repeating it whole where another transaction was faster. */
public interface Attempts {

    /** As one transaction, begun anew for each attempt; the work must be safe to repeat after a roll-back. */
    <T> T inOneTransaction(Supplier<T> work);
}
