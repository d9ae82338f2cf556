package io.holdingline.statement.check;

import io.holdingline.crisis.Crises;
import io.holdingline.statement.Languages;
import io.holdingline.statement.ShownVariant;
import io.holdingline.statement.Variant;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.draft.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a draft as a good colleague would, and says what might be better. */
@Component
public class Advisor {

    private final Crises crises;
    private final CatalogueRules rules;

    Advisor(Crises crises, CatalogueRules rules) {
        this.crises = crises;
        this.rules = rules;
    }

    public Advice on(Draft draft, Composition words) {
        var crisis = crises.get(draft.statement().crisis());
        var book = rules.book(crisis).advice();
        return book.equals(AdviceBook.EMPTY) ? Advice.none()
                : of(book, crisis.scenario(), draft.statement().kind().key(), words.variants());
    }

    static Advice of(AdviceBook book, String scenario, String kind, List<Variant> variants) {
        var leading = leading(variants);
        var checklist = new Checklist(book, kind, leading);
        return new Advice(checklist.lines(), book.principlesSource(),
                leading.entrySet().stream().map(it -> Readability.of(it.getKey(), it.getValue())).flatMap(Optional::stream).toList(),
                new WordChoice(book, leading).lines(), tone(variants), strategy(book, scenario), book.strategiesNote());
    }

    /** The words that stand for all others, by language. */
    private static Map<String, String> leading(List<Variant> variants) {
        var leading = new LinkedHashMap<String, String>();
        variants.forEach(it -> leading.putIfAbsent(it.language(), it.subject() + ".\n\n" + it.text()));
        return leading;
    }

    private static List<Advice.Line> tone(List<Variant> variants) {
        var lines = new ArrayList<Advice.Line>();
        variants.forEach(it -> lines.addAll(Tone.of(ShownVariant.label(it, variants), it)));
        return lines;
    }

    private static Advice.@Nullable Line strategy(AdviceBook book, String scenario) {
        var strategy = book.strategies().get(scenario);
        return strategy == null ? null : Advice.Line.ask(strategy.cluster(), strategy.advice());
    }

    /** " in German" where there are several languages. */
    static String inLanguage(String language, Map<String, String> leading) {
        return leading.size() < 2 ? "" : " in " + Languages.name(language);
    }
}
