package io.holdingline.statement.lint;

import static io.holdingline.statement.lint.TemplateRule.*;

import io.holdingline.playbook.LintExample;
import io.holdingline.playbook.LintExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Bad examples for templates, each made from a shipped file by one small edit. */
public class TemplateExamples implements LintExamples {

    private static final String HOLDING = "templates/service-outage/holding.en.md";

    @Override
    public List<LintExample> examples() {
        return List.of(
                bad(READABLE_TEMPLATE, "---\nscenario", "scenario"),
                bad(READABLE_TEMPLATE, "title:", "titles:"),
                bad(READABLE_TEMPLATE, "{{symptom|upper-first}}", "{{symptom|upper-first"),
                bad(READABLE_TEMPLATE, "<!-- channel: webhook -->", "<!-- channel: email -->"),
                bad(READABLE_TEMPLATE, "<!-- channel: email -->", "<!- channel: email -->"),
                bad(READABLE_TEMPLATE, "<!-- channel: webhook -->", "<!-- chanel: webhook -->"),
                bad(READABLE_TEMPLATE, "<!-- channel: webhook -->\n", "<!-- channel: webhook -->\nSubject: words\n"),
                bad(READABLE_TEMPLATE, "<!-- channel: webhook -->", "Subject: words\n<!-- channel: webhook -->"),
                bad(READABLE_TEMPLATE, "{{who_is_affected}}", "{who_is_affected}"),
                bad(READABLE_TEMPLATE, "{{who_is_affected}}", "{{who_is_affected}"),
                bad(READABLE_TEMPLATE, "{{who_is_affected}}", "{who_is_affected}}"),
                bad(KNOWN_FACT, "used: [", "used: [colour, "),
                bad(SAME_CHANNELS, "<!-- channel: email -->.*?(?=<!-- channel: webhook)", ""),
                bad(TEMPLATE_IN_PLACE, "scenario: service-outage", "scenario: service-failure"),
                bad(TEMPLATE_IN_PLACE, "kind: holding", "kind: update"),
                bad(TEMPLATE_IN_PLACE, "kind: holding", "kind: apology"),
                bad(TEMPLATE_IN_PLACE, "language: en", "language: fr"),
                bad(CHANNEL_OF_KIND, "<!-- channel: webhook -->", "<!-- channel: fax -->"),
                bad(CHANNEL_OF_KIND, "<!-- channel: webhook -->", "<!-- channel: staff -->"),
                bad(KNOWN_FACT, "This affects {{who_is_affected}}", "This affects {{who_is_affected}} {{colour}}"),
                LintExample.whole(KNOWN_FACT, HOLDING, shipped(HOLDING).replace("{{symptom", "{{symptons")),
                bad(KNOWN_FILTER, "{{symptom|upper-first}}", "{{symptom|shout}}"),
                bad(KNOWN_FILTER, "{{symptom|upper-first}}", "{{symptom|time}}"),
                bad(HAS_HEADLINE, "\n# {{service|upper-first}}", "\n{{service|upper-first}}"),
                bad(REQUIRED_FACT_USED, "required: [", "required: [cause, "),
                bad(GAP_HAS_WORDS, "{{advice|upper-first|or There is nothing that you need to do for now}}", "{{advice|upper-first}}"),
                bad(WITHIN_LIMIT, "<!-- channel: webhook -->\n", "<!-- channel: webhook -->\n" + "word ".repeat(100)),
                bad(WITHIN_LIMIT, "\nSubject: ", "\nSubject: " + "word ".repeat(16)),
                bad(SAME_FACTS, "This affects {{who_is_affected}}", "This affects {{who_is_affected}} {{resolved_at|or now}}"),
                LintExample.whole(EVERY_LANGUAGE, "templates/service-outage/holding.fr.md",
                        shipped(HOLDING).replace("language: en", "language: fr")),
                LintExample.whole(TEMPLATE_FOR_KIND, "playbooks/unspoken.bpmn",
                        shipped("playbooks/service-outage.bpmn").replace("service-outage", "unspoken")));
    }

    private static String shipped(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static LintExample bad(TemplateRule rule, String from, String to) {
        return LintExample.edited(rule, HOLDING, from, to);
    }
}
