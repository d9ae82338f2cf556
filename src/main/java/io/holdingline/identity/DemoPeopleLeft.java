package io.holdingline.identity;

/** The database is the demo's, and the server was started as if it were in earnest. */
class DemoPeopleLeft extends RuntimeException {

    DemoPeopleLeft(String who) {
        super("This database is that of a demo: with the demo's pass phrase, which everybody knows, these may sign in: "
                + who + ".");
    }
}
