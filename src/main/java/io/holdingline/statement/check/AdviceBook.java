package io.holdingline.statement.check;

import java.util.List;
import java.util.Map;

/**
 * The data behind the advice.
 *
 * @param phrases by language and then by the name of a list, such as {@code empathy}
 * @param strategies by scenario
 * @param jargon by language: the word, and what to write instead
 */
record AdviceBook(List<Principle> principles, Map<String, Map<String, List<Phrase>>> phrases,
                  Map<String, Map<String, String>> jargon, Map<String, Strategy> strategies,
                  String principlesSource, String strategiesNote) {

    static final AdviceBook EMPTY = new AdviceBook(List.of(), Map.of(), Map.of(), Map.of(), "", "");

    /**
     * One of CDC CERC's six principles.
     *
     * @param why the question that a person asks of the words
     * @param saysAll lists of phrases of which the words need one each, with what each stands for; for these kinds alone
     * @param avoids lists of phrases that the words do without
     */
    record Principle(String name, String why, Map<String, String> saysAll, List<String> avoids, List<String> kinds) {
    }

    /** SCCT's answer to a kind of crisis. */
    record Strategy(String cluster, String advice) {
    }

    List<Phrase> phrases(String language, String list) {
        return phrases.getOrDefault(language, Map.of()).getOrDefault(list, List.of());
    }
}
