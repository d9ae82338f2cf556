package io.holdingline.statement.check;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.playbook.Catalogue;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ShownVariant;
import io.holdingline.statement.Variant;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.submission.ContentRules;
import io.holdingline.statement.template.Substituter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges words by the rules that the crisis has pinned; a catalogue without them judges nothing. */
@Component
public class CatalogueRules implements ContentRules {

    private static final int SHORTEST_VALUE = 4;

    private final Crises crises;
    private final Catalogue catalogue;
    private final ServedJurisdictions served;
    private volatile Read latest = new Read("", RuleBook.EMPTY);

    public CatalogueRules(Crises crises, Catalogue catalogue, ServedJurisdictions served) {
        this.crises = crises;
        this.catalogue = catalogue;
        this.served = served;
    }

    private record Read(String text, RuleBook book) {
    }

    @Override
    public Ruling on(Draft draft, Composition words) {
        var crisis = crises.get(draft.statement().crisis());
        return book(crisis).on(words.variants().stream().map(variant -> piece(crisis, draft, variant, words.variants())).toList());
    }

    RuleBook book(Crisis crisis) {
        return catalogue.file(crisis.catalogue(), RuleBook.PATH).map(this::read).orElse(RuleBook.EMPTY);
    }

    private RuleBook read(String text) {
        var known = latest;
        if (!known.text().equals(text)) {
            known = new Read(text, BookReader.read(text).book());
            latest = known;
        }
        return known.book();
    }

    private Piece piece(Crisis crisis, Draft draft, Variant it, List<Variant> all) {
        return new Piece(ShownVariant.label(it, all), crisis.scenario(), draft.statement().kind().key(),
                served.of(it.channel(), crisis.reach().jurisdictions()), it.channel(), it.language(), it.subject(), it.text(),
                facts(draft, it));
    }

    private static Set<String> facts(Draft draft, Variant variant) {
        var facts = new HashSet<>(namesIn(draft.textBehind(variant)));
        var words = PlainWords.of(variant.subject() + "\n" + variant.text());
        draft.sheet().facts().forEach((name, fact) -> {
            if (fact.value().strip().length() >= SHORTEST_VALUE && words.has(Phrase.of(fact.value().replace("*", "")))) {
                facts.add(name);
            }
        });
        return facts;
    }

    private static Collection<String> namesIn(String words) {
        try {
            return Substituter.namesIn(words, 1);
        } catch (RuleViolation unreadable) {
            return Set.of();
        }
    }
}
