package io.holdingline.deadline.clock;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.Finding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the tasks of a playbook that ask for an event. Whether the file is a sound playbook is another lint's to say. */
final class AnchorTasks {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]{1,200})\"");
    private static final Pattern ANCHOR = Pattern.compile("\\sname=\"anchor\"\\s{1,9}value=\"([^\"]{0,200})\"");

    private AnchorTasks() {
    }

    static void check(String path, String text, Set<String> anchors, List<Finding> findings) {
        for (int at = text.indexOf("userTask "); at >= 0; at = text.indexOf("userTask ", at + 1)) {
            var task = text.substring(at, end(text, at));
            if (task.contains(":formKey=\"" + Vocabulary.RECORD_ANCHOR + "\"")) {
                check(path, task, first(ANCHOR, task), anchors, findings);
            }
        }
    }

    /** Where the element ends: at once, or with its closing tag. */
    private static int end(String text, int at) {
        var tag = text.indexOf('>', at);
        if (tag > 0 && text.charAt(tag - 1) == '/') {
            return tag;
        }
        var end = text.indexOf("userTask>", at);
        return end < 0 ? text.length() : end;
    }

    private static void check(String path, String task, String anchor, Set<String> anchors, List<Finding> findings) {
        if (!anchors.contains(anchor)) {
            var id = first(ID, task);
            findings.add(ClockRule.TASK.found(path, id.isEmpty() ? path : id, "The anchor is '" + anchor + "'."));
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
