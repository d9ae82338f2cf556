package io.holdingline.playbook.report;

import io.holdingline.playbook.Finding;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One way to write findings down. */
public interface Report {

    /** What {@code --format} may name. */
    Map<String, Report> BY_NAME = Map.of("text", new TextReport(), "json", new JsonReport(), "sarif", new SarifReport(),
            "junit", new JunitReport());

    /** @param files every file that was checked, with and without findings */
    void write(Collection<String> files, List<Finding> findings, PrintStream out);

    /** Empty where there is no such format. */
    static Optional<Report> named(String format) {
        return Optional.ofNullable(BY_NAME.get(format));
    }

    /** The word for how grave a finding is. */
    static String level(Finding finding) {
        return finding.isError() ? "error" : "warning";
    }
}
