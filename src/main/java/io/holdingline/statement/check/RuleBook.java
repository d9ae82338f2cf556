package io.holdingline.statement.check;

import io.holdingline.statement.submission.ContentRules.Ruling;
import io.holdingline.statement.submission.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules and the advice of one version of the catalogue. */
record RuleBook(List<ContentRule> rules, AdviceBook advice) {

    static final String PATH = "playbooks/content-checks.yml";
    static final RuleBook EMPTY = new RuleBook(List.of(), AdviceBook.EMPTY);

    Ruling on(List<Piece> pieces) {
        var applying = rules.stream().filter(rule -> rule.applies(pieces)).toList();
        List<Violation> broken = applying.stream().map(rule -> rule.brokenBy(pieces)).flatMap(Optional::stream).toList();
        var kept = applying.stream().filter(rule -> broken.stream().noneMatch(it -> it.rule().equals(rule.id())))
                .map(ContentRule::kept).toList();
        return new Ruling(broken, conflicts(applying, pieces), kept);
    }

    private static List<String> conflicts(List<ContentRule> applying, List<Piece> pieces) {
        var conflicts = new ArrayList<String>();
        for (int i = 0; i < applying.size(); i++) {
            for (int j = i + 1; j < applying.size(); j++) {
                var one = applying.get(i);
                var other = applying.get(j);
                var both = one.isAtOddsWith(other) ? bothIn(one, other, pieces) : List.<Piece>of();
                if (!both.isEmpty()) {
                    conflicts.add(sentence(one, other, both));
                }
            }
        }
        return conflicts;
    }

    private static List<Piece> bothIn(ContentRule one, ContentRule other, List<Piece> pieces) {
        return pieces.stream().filter(one.scope()::covers).filter(other.scope()::covers).toList();
    }

    private static String sentence(ContentRule one, ContentRule other, List<Piece> both) {
        var channels = both.stream().map(it -> "holdingline.publishing." + it.channel() + ".jurisdictions").distinct()
                .collect(Collectors.joining(", "));
        return "One text cannot serve both: " + one.citation() + " (" + one.id() + ") and " + other.citation() + " (" + other.id()
                + ") contradict each other in " + both.stream().map(Piece::label).collect(Collectors.joining("; "))
                + ". Give each jurisdiction words of its own: say which of them a channel serves (" + channels
                + "), or take one out of this crisis and cover it in a crisis of its own.";
    }
}
