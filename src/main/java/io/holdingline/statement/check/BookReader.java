package io.holdingline.statement.check;

import io.holdingline.playbook.PlainYaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the rules and the advice as plain YAML: no tags, no aliases, no objects, no patterns. */
final class BookReader {

    private static final Set<String> KEYS = Set.of("rules", "advice");
    private static final Set<String> RULE_KEYS = Set.of("id", "scenarios", "kinds", "jurisdictions", "channels", "languages",
            "must", "must-not", "at-least", "sentence", "citation", "source", "blocks", "check", "conflicts-with");
    private static final Set<String> MUST_KEYS = Set.of("headline-is", "headline-says", "says", "facts");

    private final Problems problems = new Problems();
    private final Set<String> ids = new HashSet<>();

    /** @param book what could be read */
    record Result(RuleBook book, List<Problems.Problem> problems) {
    }

    private BookReader() {
    }

    static Result read(String yaml) {
        var reader = new BookReader();
        var root = Node.of("the file", reader.load(yaml), reader.problems);
        root.knowsOnly(KEYS);
        var book = new RuleBook(reader.rules(root), AdviceReader.read(root.node("advice")));
        return new Result(book, reader.problems.found());
    }

    private @Nullable Object load(String yaml) {
        try {
            return PlainYaml.read(yaml);
        } catch (YAMLException broken) {
            problems.add("the file", CheckRule.CHECKS_READABLE, "The file is no readable YAML. " + broken.getMessage() + ".");
            return null;
        }
    }

    private List<ContentRule> rules(Node root) {
        var rules = new ArrayList<ContentRule>();
        if (root.has("rules") && !(root.map().get("rules") instanceof List<?>)) {
            problems.add("rules", CheckRule.CHECKS_READABLE, "“rules” is no list.");
        }
        int number = 0;
        for (Object read : root.map().get("rules") instanceof List<?> list ? list : List.of()) {
            number++;
            var rule = rule(Node.of(element(read, number), read, problems));
            if (rule != null) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    private static String element(@Nullable Object read, int number) {
        return read instanceof java.util.Map<?, ?> map && map.get("id") instanceof String id && !id.isBlank() ? id : "rule " + number;
    }

    private @Nullable ContentRule rule(Node rule) {
        rule.knowsOnly(RULE_KEYS);
        var demand = demand(rule);
        boolean whole = rule.text("id").matches("[a-z][a-z0-9-]{0,79}") && ids.add(rule.text("id")) && demand != null
                && !rule.text("sentence").isEmpty() && !rule.text("citation").isEmpty() && !rule.text("source").isEmpty();
        if (!whole) {
            problems.add(rule.element(), CheckRule.CHECKS_WHOLE, "The content check " + rule.element() + " lacks " + lacks(rule, demand) + ".");
        }
        return demand == null ? null : new ContentRule(rule.text("id"), scope(rule), demand, rule.text("sentence"),
                rule.text("citation"), rule.text("source"), rule.flag("blocks", true),
                rule.has("check") ? rule.text("check") : null, rule.texts("conflicts-with"));
    }

    private static String lacks(Node rule, @Nullable Demand demand) {
        return List.of("sentence", "citation", "source").stream().filter(key -> rule.text(key).isEmpty()).findFirst()
                .map(key -> "a " + key).orElse(demand == null ? "exactly one demand" : "an id of its own");
    }

    private static Scope scope(Node rule) {
        return new Scope(rule.texts("scenarios"), rule.texts("kinds"), rule.texts("jurisdictions"), rule.texts("channels"),
                rule.texts("languages"));
    }

    private static @Nullable Demand demand(Node rule) {
        boolean must = rule.has("must");
        boolean mustNot = rule.has("must-not");
        if ((must ? 1 : 0) + (mustNot ? 1 : 0) + (rule.has("at-least") ? 1 : 0) != 1) {
            return null;
        }
        return must ? must(rule.node("must")) : mustNot ? mustNot(rule) : atLeast(rule.node("at-least"));
    }

    private static @Nullable Demand must(Node node) {
        node.knowsOnly(MUST_KEYS);
        var must = new Demand.Must(node.texts("headline-is"), node.phrases("headline-says"), node.phrases("says"), node.texts("facts"));
        return must.isEmpty() ? null : must;
    }

    private static @Nullable Demand mustNot(Node rule) {
        var phrases = rule.phrases("must-not");
        return phrases.isEmpty() ? null : new Demand.MustNot(phrases);
    }

    private static @Nullable Demand atLeast(Node node) {
        node.knowsOnly(Set.of("count", "of"));
        var groups = node.groups("of");
        boolean sound = node.number("count") > 0 && node.number("count") <= groups.size() && groups.stream().noneMatch(List::isEmpty);
        return sound ? new Demand.AtLeast(node.number("count"), groups) : null;
    }
}
