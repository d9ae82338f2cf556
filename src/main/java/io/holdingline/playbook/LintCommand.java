package io.holdingline.playbook;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code lint}: checks folders of playbooks, tables and templates as the server does when it starts. */
public final class LintCommand {

    private static final String USAGE = """
            usage: java -jar holdingline.jar lint FOLDER...

            Checks playbooks (*.bpmn), decision tables (*.dmn) and facts (*.facts.yml) by the rules of the server.
              FOLDER    such as playbooks and templates; playbooks that call each other must be checked together
              --help    this text
            Prints one line for each finding: file:element rule message.
            Exit code: 0 clean, 1 findings, 2 wrong usage or a folder that cannot be read.""";

    private LintCommand() {
    }

    /** @return the exit code */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        if (args.isEmpty() || args.stream().anyMatch(arg -> arg.startsWith("-") || !Files.isDirectory(Path.of(arg)))) {
            err.println(USAGE);
            return 2;
        }
        try {
            return report(check(args), out);
        } catch (UncheckedIOException unreadable) {
            err.println(unreadable.getCause().getMessage());
            return 2;
        }
    }

    private static List<Finding> check(List<String> folders) {
        var content = new ContentFolder();
        folders.forEach(folder -> content.read(Path.of(folder), folder));
        var findings = new ArrayList<>(content.unreadable);
        findings.addAll(Lint.check(content.files));
        return findings;
    }

    private static int report(List<Finding> findings, PrintStream out) {
        findings.forEach(out::println);
        return findings.stream().anyMatch(Finding::isError) ? 1 : 0;
    }
}
