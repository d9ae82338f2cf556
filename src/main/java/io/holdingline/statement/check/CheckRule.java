package io.holdingline.statement.check;

import io.holdingline.playbook.WrittenRule;

/** What the lint looks for in {@code playbooks/content-checks.yml}. */
enum CheckRule implements WrittenRule {

    CHECKS_READABLE("checks-readable", "content checks that are no readable YAML, or hold a key that nobody knows",
            Severity.ERROR, "Write the file as the page about content checks shows it: rules, each with its keys, and advice."),
    CHECKS_WHOLE("checks-whole", "a content check without an id of its own, a demand, a sentence, a citation or a source",
            Severity.ERROR, "Give the rule an id that no other has, exactly one of must, must-not and at-least, a sentence, a citation and a source."),
    CHECKS_SCOPE("checks-scope", "a content check for a kind, channel, language or jurisdiction that does not exist",
            Severity.ERROR, "Use keys that Holdingline knows, such as holding, newsroom, de and eu."),
    CHECKS_SCENARIO("checks-scenario", "a content check or a strategy for a scenario that has no playbook here",
            Severity.WARNING, "Correct the scenario's name, or leave the rule where the scenario is still to come."),
    CHECKS_FACT("checks-fact", "a content check that asks for a fact which its scenario does not know",
            Severity.ERROR, "Use the name of a fact from the scenario's list of facts, or add the fact there."),
    CHECKS_PHRASE("checks-phrase", "a phrase that is empty, or a star anywhere but after three letters at its end",
            Severity.ERROR, "Write whole words; a star at the end stands for any ending, and nothing else has a special meaning."),
    CHECKS_CONTRADICTION("checks-contradiction", "two content checks that no single text can keep",
            Severity.ERROR, "Limit one of them, or name the other under conflicts-with where they bind in different jurisdictions.");

    private final Words words;

    CheckRule(String id, String catches, Severity severity, String mend) {
        this.words = new Words(id, catches, severity, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
