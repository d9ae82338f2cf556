package io.holdingline.statement.lint;

import io.holdingline.statement.template.TemplateHeader;
import io.holdingline.statement.template.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of facts that are checked together with templates, each read once for a language. */
final class FactLists {

    private static final String ENDING = ".facts.yml";

    private final Map<String, String> files;
    private final Map<String, Optional<Map<String, Value>>> read = new HashMap<>();
    private final Set<String> lacking = new HashSet<>();

    FactLists(Map<String, String> files) {
        this.files = files;
    }

    /** Typical values of what may be written; null where no list is checked with the templates, or this one is not whole. */
    @Nullable Map<String, Value> of(TemplateCheck check, TemplateHeader header) {
        var name = header.scenario() + ENDING;
        var list = files.entrySet().stream().filter(file -> file.getKey().equals(name) || file.getKey().endsWith("/" + name)).findFirst();
        if (list.isPresent()) {
            return read.computeIfAbsent(list.get().getKey() + " " + header.language(),
                    once -> TypicalFacts.read(list.get().getValue(), header.language())).orElse(null);
        }
        if (files.keySet().stream().noneMatch(path -> path.endsWith(ENDING))) {
            return null;
        }
        return TypicalFacts.none().keySet().containsAll(check.asked()) ? TypicalFacts.none() : missing(check, header.scenario());
    }

    /** Said once: every template of the scenario would say the same. */
    private @Nullable Map<String, Value> missing(TemplateCheck check, String scenario) {
        if (lacking.add(scenario)) {
            check.add(TemplateRule.KNOWN_FACT, scenario + ENDING, "The templates of " + scenario + " write facts, and there is no list "
                    + scenario + ENDING + " among the playbooks.");
        }
        return null;
    }
}
