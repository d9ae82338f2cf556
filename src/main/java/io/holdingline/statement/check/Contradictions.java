package io.holdingline.statement.check;

import java.util.ArrayList;
import java.util.List;

/** Finds pairs of rules of which one demands only what the other forbids, or demands another exact headline. */
final class Contradictions {

    private Contradictions() {
    }

    static void check(List<ContentRule> rules, Problems problems) {
        for (var one : rules) {
            for (var other : rules) {
                if (one != other && one.scope().meets(other.scope()) && contradict(one, other) && !isDeclared(one, other)) {
                    problems.add(one.id(), CheckRule.CHECKS_CONTRADICTION,
                            "No text can keep both " + one.id() + " and " + other.id() + ".");
                }
            }
        }
        rules.forEach(rule -> rule.conflictsWith().stream().filter(id -> rules.stream().noneMatch(it -> it.id().equals(id)))
                .forEach(id -> problems.add(rule.id(), CheckRule.CHECKS_CONTRADICTION,
                        "There is no content check “" + id + "” that " + rule.id() + " could contradict.")));
    }

    /** Where both are one law, a text of its own helps nobody. */
    private static boolean isDeclared(ContentRule one, ContentRule other) {
        return one.isAtOddsWith(other) && !one.scope().isOneLawWith(other.scope());
    }

    private static boolean contradict(ContentRule one, ContentRule other) {
        if (!(one.demand() instanceof Demand.Must must) || !must.facts().isEmpty()) {
            return false;
        }
        if (other.demand() instanceof Demand.MustNot mustNot) {
            return wanted(must).stream().allMatch(it -> mustNot.phrases().stream().anyMatch(no -> no.standsIn(it)));
        }
        return other.demand() instanceof Demand.Must second && second.facts().isEmpty() && one.id().compareTo(other.id()) < 0
                && isHeadlineOnly(must) && isHeadlineOnly(second)
                && must.headlineIs().stream().noneMatch(second.headlineIs()::contains);
    }

    private static boolean isHeadlineOnly(Demand.Must must) {
        return !must.headlineIs().isEmpty() && must.headlineSays().isEmpty() && must.says().isEmpty();
    }

    private static List<Phrase> wanted(Demand.Must must) {
        return new ArrayList<>(must.phrases());
    }
}
