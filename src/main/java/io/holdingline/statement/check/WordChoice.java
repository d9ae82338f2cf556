package io.holdingline.statement.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds words that guess or blame, and words that only insiders know. */
final class WordChoice {

    private final AdviceBook book;
    private final Map<String, String> leading;

    WordChoice(AdviceBook book, Map<String, String> leading) {
        this.book = book;
        this.leading = leading;
    }

    List<Advice.Line> lines() {
        var lines = new ArrayList<Advice.Line>();
        leading.forEach((language, text) -> {
            var words = PlainWords.of(text);
            listed(lines, words, language, "speculation", "Sounds like a guess: ", "What turns out wrong later costs more trust than “we do not know yet”.");
            listed(lines, words, language, "blame", "Sounds like blame: ", "Blame reads as an excuse, and can be held against you.");
            book.jargon().getOrDefault(language, Map.of()).forEach((word, plain) -> words.find(Phrase.of(word)).ifPresent(found ->
                    lines.add(Advice.Line.heed("“" + found + "”: say “" + plain + "”", "Readers outside the trade stumble over it."))));
        });
        return lines;
    }

    private void listed(List<Advice.Line> lines, PlainWords words, String language, String list, String what, String why) {
        var found = words.findAll(book.phrases(language, list));
        if (!found.isEmpty()) {
            lines.add(Advice.Line.heed(what + "“" + String.join("”, “", found) + "”" + Advisor.inLanguage(language, leading), why));
        }
    }
}
