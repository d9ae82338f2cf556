package io.holdingline.playbook.report;

import io.holdingline.playbook.Finding;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;

/** One line for each finding: file:element rule message. */
final class TextReport implements Report {

    @Override
    public void write(Collection<String> files, List<Finding> findings, PrintStream out) {
        findings.forEach(out::println);
    }
}
