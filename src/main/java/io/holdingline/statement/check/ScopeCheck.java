package io.holdingline.statement.check;

import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.compose.Names;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Whether every kind, channel, language, jurisdiction, scenario and fact that a rule names exists. */
final class ScopeCheck {

    private static final Set<String> COUNTRIES = countries();

    private final Surroundings around;
    private final Problems problems;

    ScopeCheck(Surroundings around, Problems problems) {
        this.around = around;
        this.problems = problems;
    }

    void check(RuleBook book) {
        book.rules().forEach(this::check);
        scenarios("strategies", List.copyOf(book.advice().strategies().keySet()));
        known("phrases", List.copyOf(book.advice().phrases().keySet()), "language", ScopeCheck::isLanguage);
        known("jargon", List.copyOf(book.advice().jargon().keySet()), "language", ScopeCheck::isLanguage);
    }

    private void check(ContentRule rule) {
        var scope = rule.scope();
        known(rule.id(), scope.kinds(), "kind", it -> StatementKind.ofKey(it).isPresent());
        known(rule.id(), scope.channels(), "channel", it -> ChannelForm.ofKey(it).isPresent());
        known(rule.id(), scope.languages(), "language", ScopeCheck::isLanguage);
        known(rule.id(), scope.jurisdictions(), "jurisdiction", it -> COUNTRIES.contains(it.split("-", 2)[0]));
        scenarios(rule.id(), scope.scenarios());
        if (rule.demand() instanceof Demand.Must must) {
            must.facts().forEach(fact -> fact(rule, fact));
        }
    }

    private void known(String element, List<String> named, String what, Predicate<String> exists) {
        named.stream().filter(exists.negate()).forEach(it -> problems.add(element, CheckRule.CHECKS_SCOPE,
                "There is no " + what + " “" + it + "” (" + element + ")."));
    }

    private void scenarios(String element, List<String> named) {
        named.stream().filter(it -> !around.scenarios().isEmpty() && !around.scenarios().contains(it)).forEach(it ->
                problems.add(element, CheckRule.CHECKS_SCENARIO, "There is no scenario “" + it + "” here (" + element + ")."));
    }

    private void fact(ContentRule rule, String fact) {
        var scenarios = rule.scope().scenarios().isEmpty() ? around.facts().keySet() : rule.scope().scenarios();
        scenarios.stream().filter(it -> around.facts().containsKey(it) && !around.facts().get(it).contains(fact)
                && !Names.OF_THE_HOUSE.contains(fact)).forEach(it -> problems.add(rule.id(), CheckRule.CHECKS_FACT,
                "The scenario “" + it + "” knows no fact “" + fact + "” (" + rule.id() + ")."));
    }

    private static boolean isLanguage(String code) {
        return Arrays.asList(Locale.getISOLanguages()).contains(code);
    }

    private static Set<String> countries() {
        var countries = new HashSet<>(Set.of("eu", "uk"));
        Arrays.stream(Locale.getISOCountries()).map(it -> it.toLowerCase(Locale.ROOT)).forEach(countries::add);
        return countries;
    }
}
