package io.holdingline.playbook;

import io.holdingline.playbook.report.Report;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command {@code lint}: checks folders of playbooks, tables and templates as the server does when it starts. */
public final class LintCommand {

    private static final String FORMAT = "--format=";
    private static final String USAGE = """
            usage: java -jar holdingline.jar lint [--format=FORMAT] FOLDER...

            Checks playbooks, decision tables, facts, legal clocks and templates by the rules of the server.
              FOLDER           such as playbooks and templates; what calls or names each other must be checked together
              --format=FORMAT  text (one line for each finding: file:element rule message,
                               with (warning) after the rule where it is one), json, sarif (2.1.0)
                               or junit (XML with one case for each file); text where none is given
              --help           this text
            Exit code: 0 no error (there may be warnings), 1 errors, 2 wrong usage or a folder that cannot be read.
            Every rule with its mend: src/docs/lint-rules.md""";

    private LintCommand() {
    }

    /** @return the exit code */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        var folders = args.stream().filter(arg -> !arg.startsWith(FORMAT)).toList();
        var report = report(args);
        if (report.isEmpty() || folders.isEmpty() || !folders.stream().allMatch(LintCommand::isFolder)) {
            err.println(USAGE);
            return 2;
        }
        try {
            return check(folders, report.get(), out);
        } catch (UncheckedIOException unreadable) {
            err.println(unreadable.getCause().getMessage());
            return 2;
        }
    }

    private static int check(List<String> folders, Report report, PrintStream out) {
        var content = new ContentFolder();
        folders.forEach(folder -> content.read(Path.of(folder), folder));
        var findings = new ArrayList<>(content.unreadable);
        findings.addAll(Lint.check(content.files));
        report.write(content.files.keySet(), findings, out);
        return findings.stream().anyMatch(Finding::isError) ? 1 : 0;
    }

    private static Optional<Report> report(List<String> args) {
        var formats = args.stream().filter(arg -> arg.startsWith(FORMAT)).map(arg -> arg.substring(FORMAT.length())).toList();
        return formats.size() > 1 ? Optional.empty() : Report.named(formats.isEmpty() ? "text" : formats.get(0));
    }

    private static boolean isFolder(String arg) {
        try {
            return !arg.startsWith("-") && Files.isDirectory(Path.of(arg));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
