package io.holdingline;

import io.holdingline.audit.VerifyAudit;
import io.holdingline.playbook.LintCommand;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;

/** The commands of the jar, by the name that people and scripts call. */
final class Commands {

    private static final Map<String, Command> COMMANDS = Map.of("lint", LintCommand::run,
            "verify-audit", VerifyAudit::run);

    private static final String USAGE = """
            usage: java -jar holdingline.jar [--SETTING=VALUE ...]   starts the server
                   java -jar holdingline.jar lint --help             checks playbooks and tables
                   java -jar holdingline.jar verify-audit --help     checks an export of the audit record""";

    private Commands() {
    }

    /** Runs the command that the first argument names; empty where it is a setting of the server or there is none. */
    static OptionalInt run(String... args) {
        if (args.length == 0 || args[0].startsWith("--") && !args[0].equals("--help")) {
            return OptionalInt.empty();
        }
        var command = COMMANDS.getOrDefault(args[0], (rest, out, err) -> usage(args[0], out, err));
        return OptionalInt.of(command.run(Arrays.asList(args).subList(1, args.length), System.out, System.err));
    }

    /** A mistyped command must not start a server. */
    private static int usage(String first, PrintStream out, PrintStream err) {
        var isAsked = first.equals("--help");
        (isAsked ? out : err).println(USAGE);
        return isAsked ? 0 : 2;
    }
}
