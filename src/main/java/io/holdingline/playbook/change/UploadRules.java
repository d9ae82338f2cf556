package io.holdingline.playbook.change;

import io.holdingline.shared.RuleViolation;
import java.util.Map;
import java.util.TreeMap;

/** What may be uploaded at all; what the files say is the lint's business. */
final class UploadRules {

    private static final int MOST_FILES = 100;
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_NOTE = 1000;
    private static final String PATH = "playbooks/[a-z0-9][a-z0-9-]{0,99}\\.(bpmn|dmn|facts\\.yml|yml|md)"
            + "|templates/[a-z0-9][a-z0-9-]{0,99}/[a-z0-9][a-z0-9-]{0,99}\\.[a-z]{2}\\.md";

    private UploadRules() {
    }

    static String note(String note) {
        var said = note.strip();
        if (said.isEmpty() || said.length() > LONGEST_NOTE) {
            throw new RuleViolation("note", "Say in up to 1,000 characters what changes and why; the record keeps it.");
        }
        return said;
    }

    static Map<String, String> checked(Map<String, String> files) {
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new RuleViolation("files", "Choose between 1 and " + MOST_FILES + " files.");
        }
        var checked = new TreeMap<String, String>();
        files.forEach((path, text) -> checked.put(path(path), text(path, text)));
        return checked;
    }

    private static String path(String path) {
        if (!path.matches(PATH)) {
            throw new RuleViolation("files", "“" + path + "” is no name for a playbook, table, fact list or template. "
                    + "Playbooks are called like service-outage.bpmn, templates like holding.en.md in their scenario's folder.");
        }
        return path;
    }

    private static String text(String path, String text) {
        if (text.isBlank() || text.length() > LARGEST) {
            throw new RuleViolation("files", path + (text.isBlank() ? " is empty." : " is larger than 1 MiB."));
        }
        if (text.lines().count() > MOST_LINES) {
            throw new RuleViolation("files", path + " has more than 20,000 lines, which nobody could look through. Split it into files that call each other.");
        }
        if (text.chars().anyMatch(each -> each < ' ' && "\n\r\t".indexOf(each) < 0)) {
            throw new RuleViolation("files", path + " holds characters that are no text.");
        }
        return text;
    }
}
