package io.holdingline.playbook;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how long the lint takes for 200 playbooks: the ones that ship and copies of them under other names. Run by
 * hand, from an IDE or with {@code java -cp target/test-classes:target/classes:... io.holdingline.playbook.LintBench};
 * it asserts nothing, because the time depends on the machine.
 */
public final class LintBench {

    private static final int PLAYBOOKS = 200;

    private LintBench() {
    }

    public static void main(String[] args) {
        var files = many();
        var threads = ManagementFactory.getThreadMXBean();
        for (var round : new String[]{"first, cold", "second", "third"}) {
            long start = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            var findings = Lint.check(files).stream().filter(Finding::isError).count();
            System.out.printf("%s: %d files, %d playbooks, %d errors, %d ms, of which %d ms at work%n", round, files.size(), PLAYBOOKS, findings,
                    (System.nanoTime() - start) / 1_000_000, (threads.getCurrentThreadCpuTime() - worked) / 1_000_000);
        }
    }

    /** Milliseconds for all of them, once. */
    public static double once() {
        var files = many();
        long start = System.nanoTime();
        Lint.check(files);
        return (System.nanoTime() - start) / 1e6;
    }

    private static Map<String, String> many() {
        var folder = new ContentFolder();
        folder.read(Path.of("playbooks"), "playbooks");
        folder.read(Path.of("templates"), "templates");
        var files = new TreeMap<>(folder.files);
        var shipped = folder.files.entrySet().stream().filter(file -> file.getKey().endsWith(".bpmn"))
                .filter(file -> !file.getKey().endsWith("/sign-off.bpmn")).toList();
        for (int at = 0; at < PLAYBOOKS - shipped.size() - 1; at++) {
            var original = shipped.get(at % shipped.size());
            var id = original.getKey().replaceAll(".*/|\\.bpmn", "");
            files.put("playbooks/copy-" + at + ".bpmn", original.getValue().replace("<bpmn:process id=\"" + id + "\"",
                    "<bpmn:process id=\"copy-" + at + "\"").replace("bpmnElement=\"" + id + "\"", "bpmnElement=\"copy-" + at + "\""));
        }
        return files;
    }
}
