package io.holdingline.statement.template;

import io.holdingline.playbook.PlainYaml;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads front matter as plain YAML: no tags, no aliases, no objects. */
final class HeaderReader {

    private static final Set<String> KEYS = Set.of("scenario", "kind", "language", "title", "facts");
    private static final Set<String> FACT_KEYS = Set.of("required", "used");
    private static final int LONGEST = 8_192;

    private HeaderReader() {
    }

    static TemplateHeader read(String yaml) {
        var root = map(load(yaml), "the front matter", KEYS);
        var facts = root.containsKey("facts") ? map(root.get("facts"), "facts", FACT_KEYS) : Map.of();
        var required = names(facts.get("required"), "required");
        var used = new LinkedHashSet<>(required);
        used.addAll(names(facts.get("used"), "used"));
        return new TemplateHeader(text(root, "scenario"), text(root, "kind"), text(root, "language"),
                text(root, "title"), required, used);
    }

    private static Object load(String yaml) {
        if (yaml.length() > LONGEST) {
            throw new TemplateFault(1, "The front matter is larger than 8 KB.");
        }
        try {
            return PlainYaml.read(yaml);
        } catch (YAMLException broken) {
            throw new TemplateFault(1, "The front matter is not readable YAML.");
        }
    }

    private static Map<?, ?> map(Object node, String what, Set<String> keys) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new TemplateFault(1, "Write " + what + " as key: value.");
        }
        map.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw new TemplateFault(1, "There is no “" + key + "” in " + what + ".");
        });
        return map;
    }

    private static String text(Map<?, ?> root, String key) {
        if (root.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new TemplateFault(1, "The front matter says no " + key + ".");
    }

    private static Set<String> names(Object node, String key) {
        var names = new LinkedHashSet<String>();
        for (Object name : node == null ? List.of() : node instanceof List<?> list ? list : List.of(node)) {
            if (!(name instanceof String text)) {
                throw new TemplateFault(1, "Facts under “" + key + "” are names.");
            }
            names.add(text);
        }
        return names;
    }
}
