package io.holdingline.statement.check;

import io.holdingline.playbook.LintRule;
import java.util.Locale;

/** What the lint looks for in {@code playbooks/content-checks.yml}. */
enum CheckRule implements LintRule {

    CHECKS_READABLE("content checks that are no readable YAML, or hold a key that nobody knows",
            "Write the file as the page about content checks shows it: rules, each with its keys, and advice."),
    CHECKS_WHOLE("a content check without an id of its own, a demand, a sentence, a citation or a source",
            "Give the rule an id that no other has, exactly one of must, must-not and at-least, a sentence, a citation and a source."),
    CHECKS_SCOPE("a content check for a kind, channel, language or jurisdiction that does not exist",
            "Use keys that Holdingline knows, such as holding, newsroom, de and eu."),
    CHECKS_SCENARIO("a content check or a strategy for a scenario that has no playbook here",
            "Correct the scenario's name, or leave the rule where the scenario is still to come.") {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    },
    CHECKS_FACT("a content check that asks for a fact which its scenario does not know",
            "Use the name of a fact from the scenario's list of facts, or add the fact there."),
    CHECKS_PHRASE("a phrase that is empty, or a star anywhere but after three letters at its end",
            "Write whole words; a star at the end stands for any ending, and nothing else has a special meaning."),
    CHECKS_CONTRADICTION("two content checks that no single text can keep",
            "Limit one of them, or name the other under conflicts-with where they bind in different jurisdictions.");

    private final String catches;
    private final String mend;

    CheckRule(String catches, String mend) {
        this.catches = catches;
        this.mend = mend;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String catches() {
        return catches;
    }

    @Override
    public String mend() {
        return mend;
    }
}
