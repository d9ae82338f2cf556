package io.holdingline.deadline.clock;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.PlainYaml;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One group of names and values of the file while it is checked. @param element what findings call it */
record Part(String path, String element, @Nullable Object value, List<Finding> findings) {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 60;

    boolean isGroup() {
        return value instanceof Map<?, ?>;
    }

    /** Whether every name has a word; says what lacks. The first is the id. */
    boolean isWhole(String id, String... names) {
        if (!isGroup() || !text(id).matches(ID) || text(id).length() > LONGEST_ID) {
            add(ClockRule.WHOLE, "The " + id + " is '" + text(id) + "'.");
            return false;
        }
        for (var name : names) {
            if (text(name).isBlank()) {
                add(ClockRule.WHOLE, "There is no " + name + ".");
                return false;
            }
        }
        return true;
    }

    String text(String name) {
        return value instanceof Map<?, ?> map ? PlainYaml.word(map.get(name)) : "";
    }

    List<?> list(String name) {
        return value instanceof Map<?, ?> map && map.get(name) instanceof List<?> many ? many : List.of();
    }

    @Nullable Object raw(String name) {
        return value instanceof Map<?, ?> map ? map.get(name) : null;
    }

    Part inner(String name, @Nullable Object inner) {
        return new Part(path, element + "/" + name, inner, findings);
    }

    void add(ClockRule rule, String message) {
        findings.add(rule.found(path, element, message));
    }
}
