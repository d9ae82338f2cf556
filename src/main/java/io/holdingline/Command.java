package io.holdingline;

import java.io.PrintStream;
import java.util.List;

/** Something the jar does instead of starting the server. */
interface Command {

    /** @return the exit code: 0 fine, 1 findings, 2 wrong usage */
    int run(List<String> args, PrintStream out, PrintStream err);
}
