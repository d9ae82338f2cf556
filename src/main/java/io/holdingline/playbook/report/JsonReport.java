package io.holdingline.playbook.report;

import io.holdingline.playbook.Finding;
import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An object with the number of files and the list of findings. */
final class JsonReport implements Report {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public void write(Collection<String> files, List<Finding> findings, PrintStream out) {
        var report = new LinkedHashMap<String, Object>();
        report.put("files", files.size());
        report.put("findings", findings.stream().map(JsonReport::entry).toList());
        print(report, out);
    }

    private static Map<String, Object> entry(Finding finding) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("file", finding.file());
        entry.put("element", finding.element());
        entry.put("rule", finding.rule().id());
        entry.put("severity", Report.level(finding));
        entry.put("message", finding.message());
        entry.put("mend", finding.mend());
        return entry;
    }

    /** In UTF-8, whatever the machine prefers. */
    static void print(Map<String, Object> report, PrintStream out) {
        out.writeBytes(JSON.writeValueAsBytes(report));
        out.println();
    }
}
