package io.holdingline.statement.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the part of the file that advises and never refuses. */
final class AdviceReader {

    private static final Set<String> KEYS = Set.of("principles", "principles-source", "phrases", "jargon", "strategies", "strategies-note");
    private static final Set<String> PRINCIPLE_KEYS = Set.of("name", "why", "says-all", "avoids", "kinds");

    private AdviceReader() {
    }

    static AdviceBook read(Node advice) {
        advice.knowsOnly(KEYS);
        return new AdviceBook(principles(advice), phrases(advice.node("phrases")), jargon(advice.node("jargon")),
                strategies(advice.node("strategies")), advice.text("principles-source"), advice.text("strategies-note"));
    }

    private static List<AdviceBook.Principle> principles(Node advice) {
        var principles = new ArrayList<AdviceBook.Principle>();
        for (Object read : advice.map().get("principles") instanceof List<?> list ? list : List.of()) {
            var node = Node.of("principles", read, advice.problems());
            node.knowsOnly(PRINCIPLE_KEYS);
            principles.add(new AdviceBook.Principle(node.text("name"), node.text("why"), node.pairs("says-all"), node.texts("avoids"),
                    node.texts("kinds")));
        }
        return List.copyOf(principles);
    }

    private static Map<String, Map<String, List<Phrase>>> phrases(Node languages) {
        var phrases = new LinkedHashMap<String, Map<String, List<Phrase>>>();
        languages.map().keySet().forEach(language -> {
            var lists = languages.node(language.toString());
            var read = new LinkedHashMap<String, List<Phrase>>();
            lists.map().keySet().forEach(list -> read.put(list.toString(), lists.phrases(list.toString())));
            phrases.put(language.toString(), read);
        });
        return phrases;
    }

    private static Map<String, Map<String, String>> jargon(Node languages) {
        var jargon = new LinkedHashMap<String, Map<String, String>>();
        languages.map().keySet().forEach(language -> jargon.put(language.toString(), languages.pairs(language.toString())));
        return jargon;
    }

    private static Map<String, AdviceBook.Strategy> strategies(Node scenarios) {
        var strategies = new LinkedHashMap<String, AdviceBook.Strategy>();
        scenarios.map().keySet().forEach(scenario -> {
            var node = scenarios.node(scenario.toString());
            node.knowsOnly(Set.of("cluster", "advice"));
            strategies.put(scenario.toString(), new AdviceBook.Strategy(node.text("cluster"), node.text("advice")));
        });
        return strategies;
    }
}
