package io.holdingline.flow;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a playbook says about a user task beyond its label.
 *
 * @param about its documentation as plain text; empty where there is none
 * @param properties its Camunda properties, by name
 */
public record TaskBrief(String about, Map<String, String> properties) {

    public static final TaskBrief NONE = new TaskBrief("", Map.of());
    private static final String OPTION = "option.";
    private static final String NAME = "name.";

    /** What the task is called where its statement is of this kind: {@code name.holding=Draft the holding statement}. */
    public Optional<String> nameFor(String kind) {
        return Optional.ofNullable(properties.get(NAME + kind));
    }

    /** The answers that the task offers, label by value, in the order of their names: {@code option.answer=Answer in public}. */
    public Map<String, String> options() {
        var options = new TreeMap<String, String>();
        properties.forEach((name, label) -> {
            if (name.startsWith(OPTION)) {
                options.put(name.substring(OPTION.length()), label);
            }
        });
        return options;
    }
}
