package io.holdingline.playbook;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A file that breaks exactly one rule, made from what ships by one edit.
 *
 * @param file such as {@code playbooks/sign-off.dmn}; one that does not ship is made
 * @param from the text of which the first place is replaced; a pattern where it is not there literally; empty where the
 *     whole file is {@code to}
 */
public record LintExample(LintRule rule, String file, String from, String to) {

    private static final String REMOVED = "(removed)";

    public static LintExample edited(LintRule rule, String file, String from, String to) {
        return new LintExample(rule, file, from, to);
    }

    public static LintExample whole(LintRule rule, String file, String text) {
        return new LintExample(rule, file, "", text);
    }

    /** A file that ships and is not there. */
    public static LintExample removed(LintRule rule, String file) {
        return new LintExample(rule, file, REMOVED, "");
    }

    /** @return all files, one of them bad */
    public Map<String, String> in(Map<String, String> shipped) {
        var files = new TreeMap<>(shipped);
        if (from.equals(REMOVED)) {
            files.remove(file);
            return files;
        }
        files.put(file, from.isEmpty() ? to : edit(shipped.getOrDefault(file, "")));
        return files;
    }

    private String edit(String text) {
        var at = text.indexOf(from);
        return at < 0 ? Pattern.compile(from.replace("${", "\\$\\{").replace("}", "\\}"), Pattern.DOTALL)
                .matcher(text).replaceFirst(to) : text.substring(0, at) + to + text.substring(at + from.length());
    }
}
