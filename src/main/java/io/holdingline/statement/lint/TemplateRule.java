package io.holdingline.statement.lint;

import io.holdingline.playbook.WrittenRule;

/** The rules for the words that leave the building. */
enum TemplateRule implements WrittenRule {

    READABLE_TEMPLATE("readable-template", "A template whose front matter, blocks or placeholders cannot be read, or marks of which would go out as words", Severity.ERROR,
            "Mend the line that the message names; beside it, compare a template that ships."),
    TEMPLATE_IN_PLACE("template-in-place", "A template whose front matter names another scenario, kind or language than its path",
            Severity.ERROR, "Move the file to <scenario>/<kind>.<language>.md, or mend its front matter."),
    CHANNEL_OF_KIND("channel-of-kind", "A block for a channel that does not exist or that words of this kind must not go to",
            Severity.ERROR, "Remove the block, or give it the name of a channel of this kind."),
    KNOWN_FACT("known-fact", "A placeholder or a name in the front matter for a fact that the scenario does not ask for, or a scenario with no list of facts", Severity.ERROR,
            "Use a fact of the scenario's list of facts or a word of the house, or add the fact to the list."),
    KNOWN_FILTER("known-filter", "A filter that does not exist, or one for times on a fact that is no time", Severity.ERROR,
            "Use time or date for times, number for numbers, lower or upper-first for words."),
    HAS_HEADLINE("has-headline", "A template that gives its first channel no headline or no text", Severity.ERROR,
            "Begin with a headline after #, or after Subject: for an e-mail, and write the words below it."),
    SAME_CHANNELS("same-channels", "Languages of one kind that have blocks for different channels", Severity.ERROR,
            "Give each language the same blocks, or none of them."),
    SAME_FACTS("same-facts", "Languages of one kind that write different facts", Severity.WARNING,
            "Say the same in every language: write each fact in all of them or in none."),
    REQUIRED_FACT_USED("required-fact-used", "A required fact that no word of the template writes", Severity.WARNING,
            "Write the fact, or take it out of the required ones: people are held up until they know it."),
    GAP_HAS_WORDS("gap-has-words", "A fact that may still be missing by the front matter, and for which the words say nothing else, so that nothing can be submitted without it", Severity.WARNING,
            "Say what stands instead, as {{cause|or We are still looking into it}}, or list the fact among the required ones."),
    WITHIN_LIMIT("within-limit", "Words that are longer than a channel takes once typical facts are filled in", Severity.WARNING,
            "Shorten the block, or give the channel a shorter block of its own."),
    TEMPLATE_FOR_KIND("template-for-kind", "A kind of statement that a playbook opens and that has no template", Severity.ERROR,
            "Write the template <scenario>/<kind>.<language>.md, or do not open that kind."),
    EVERY_LANGUAGE("every-language", "A language in which only some kinds of a scenario are written",
            Severity.WARNING, "Write the missing templates; until then those kinds go out in the other languages alone.");

    private final Words words;

    TemplateRule(String id, String catches, Severity severity, String mend) {
        this.words = new Words(id, catches, severity, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
