package io.holdingline.timing;

/** Lets a module say that new work may be due earlier than the last look-up knew. */
public interface Wakers {

    /** Looks again at once; call after the transaction that added the work has committed. */
    void lookAgain();
}
