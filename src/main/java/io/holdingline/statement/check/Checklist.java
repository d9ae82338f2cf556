package io.holdingline.statement.check;

import io.holdingline.statement.check.AdviceBook.Principle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds the six principles against the words, as far as a machine can see them. */
final class Checklist {

    private final AdviceBook book;
    private final String kind;
    private final Map<String, String> leading;

    Checklist(AdviceBook book, String kind, Map<String, String> leading) {
        this.book = book;
        this.kind = kind;
        this.leading = leading;
    }

    List<Advice.Line> lines() {
        return book.principles().stream().map(this::line).toList();
    }

    private Advice.Line line(Principle principle) {
        boolean looks = principle.kinds().isEmpty() || principle.kinds().contains(kind);
        var gaps = looks ? gaps(principle) : List.<String>of();
        boolean seen = looks && (!principle.saysAll().isEmpty() || !principle.avoids().isEmpty()) && isKnown();
        return !gaps.isEmpty() ? Advice.Line.heed(principle.name() + ": " + String.join("; ", gaps), principle.why())
                : seen ? Advice.Line.ok(principle.name(), principle.why()) : Advice.Line.ask(principle.name(), principle.why());
    }

    private boolean isKnown() {
        return leading.keySet().stream().allMatch(book.phrases()::containsKey);
    }

    private List<String> gaps(Principle principle) {
        var gaps = new ArrayList<String>();
        leading.forEach((language, text) -> {
            var words = PlainWords.of(text);
            principle.saysAll().forEach((list, meaning) -> {
                var phrases = book.phrases(language, list);
                if (!phrases.isEmpty() && phrases.stream().noneMatch(words::has)) {
                    gaps.add("does not seem to say " + meaning + Advisor.inLanguage(language, leading));
                }
            });
            principle.avoids().forEach(list -> {
                var found = words.findAll(book.phrases(language, list));
                if (!found.isEmpty()) {
                    gaps.add("“" + String.join("”, “", found) + "”" + Advisor.inLanguage(language, leading));
                }
            });
        });
        return gaps;
    }
}
