package io.holdingline;

import io.holdingline.audit.VerifyAudit;
import io.holdingline.playbook.LintCommand;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;

/** The commands of the jar, by the name that people and scripts call. */
final class Commands {

    private static final Map<String, Command> COMMANDS = Map.of("lint", LintCommand::run,
            "verify-audit", VerifyAudit::run);

    private Commands() {
    }

    /** Runs the command that the first argument names; empty where it names none. */
    static OptionalInt run(String... args) {
        var command = args.length == 0 ? null : COMMANDS.get(args[0]);
        return command == null ? OptionalInt.empty()
                : OptionalInt.of(command.run(Arrays.asList(args).subList(1, args.length), System.out, System.err));
    }
}
