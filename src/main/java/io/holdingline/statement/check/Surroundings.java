package io.holdingline.statement.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The scenarios that the other files make, and the names of their facts. */
record Surroundings(Set<String> scenarios, Map<String, Set<String>> facts) {

    private static final Pattern NAME = Pattern.compile("(?m)^\\s*-?\\s*name:\\s*[\"']?([a-z][a-z0-9_]*)");

    static Surroundings of(Map<String, String> files) {
        var scenarios = new HashSet<String>();
        var facts = new HashMap<String, Set<String>>();
        files.forEach((path, text) -> {
            var file = path.substring(path.lastIndexOf('/') + 1);
            if (file.endsWith(".bpmn") || file.endsWith(".facts.yml")) {
                scenarios.add(file.substring(0, file.indexOf('.')));
            }
            if (file.endsWith(".facts.yml")) {
                facts.put(file.substring(0, file.indexOf('.')), names(text));
            }
        });
        return new Surroundings(scenarios, facts);
    }

    private static Set<String> names(String text) {
        var names = new HashSet<String>();
        NAME.matcher(text).results().forEach(it -> names.add(it.group(1)));
        return names;
    }
}
