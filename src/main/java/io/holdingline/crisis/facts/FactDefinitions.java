package io.holdingline.crisis.facts;

import io.holdingline.crisis.FactDefinition;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.playbook.PlainYaml;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Reads {@code playbooks/<scenario>.facts.yml} of a catalogue version; a version never changes, so once is enough. */
@Component
class FactDefinitions {

    private record Source(CatalogueVersion version, String scenario) {
    }

    private final Catalogue catalogue;
    private final Map<Source, List<FactDefinition>> read = new ConcurrentHashMap<>();

    FactDefinitions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<FactDefinition> of(CatalogueVersion version, String scenario) {
        return read.computeIfAbsent(new Source(version, scenario), this::load);
    }

    private List<FactDefinition> load(Source source) {
        return catalogue.file(source.version(), "playbooks/" + source.scenario() + ".facts.yml")
                .map(FactDefinitions::parse).orElse(List.of());
    }

    static List<FactDefinition> parse(String text) {
        Object root = PlainYaml.read(text);
        if (root instanceof Map<?, ?> map) {
            root = map.get("facts");
        }
        return root instanceof List<?> entries ? entries.stream().map(FactDefinitions::definition).toList() : List.of();
    }

    private static FactDefinition definition(Object entry) {
        if (!(entry instanceof Map<?, ?> fact)) {
            throw new IllegalStateException("A fact is a group of name, label and type, not " + entry);
        }
        var name = text(fact, "name", "");
        return new FactDefinition(name, text(fact, "label", name), text(fact, "hint", ""), text(fact, "type", "text"),
                Boolean.TRUE.equals(fact.get("required")), names(fact.get("fromLabels")), examples(fact.get("example")));
    }

    private static Map<String, String> examples(Object value) {
        if (value instanceof Map<?, ?> byLanguage) {
            var examples = new TreeMap<String, String>();
            byLanguage.forEach((language, example) -> examples.put(PlainYaml.word(language), PlainYaml.word(example)));
            return Map.copyOf(examples);
        }
        return value == null ? Map.of() : Map.of(FactDefinition.ANY_LANGUAGE, value.toString());
    }

    private static String text(Map<?, ?> fact, String key, String otherwise) {
        var word = PlainYaml.word(fact.get(key));
        return word.isEmpty() ? otherwise : word;
    }

    private static List<String> names(Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(PlainYaml::word).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
