package io.holdingline.statement.lint;

import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import io.holdingline.statement.compose.Composer;
import io.holdingline.statement.template.Form;
import io.holdingline.statement.template.Substituter;
import io.holdingline.statement.template.TemplateFault;
import io.holdingline.statement.template.TemplateFile;
import io.holdingline.statement.template.UnknownFilter;
import io.holdingline.statement.template.UnknownName;
import io.holdingline.statement.template.Value;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a template in with typical facts, and judges the words of each channel as their readers would get them. */
final class TypicalWords {

    private final TemplateCheck check;
    private final TemplateFile file;
    private final Map<String, Value> facts;

    TypicalWords(TemplateCheck check, TemplateFile file, Map<String, Value> facts) {
        this.check = check;
        this.file = file;
        this.facts = facts;
    }

    /** Fills in the file as a whole: then a fault names the line of the file. */
    void checkLines(String source) {
        try {
            if (source.length() <= Substituter.LONGEST_TEMPLATE) {
                Substituter.fill(source, 1, facts, ZoneOffset.UTC, Locale.forLanguageTag(file.header().language()), Form.PLAIN);
            }
        } catch (TemplateFault fault) {
            check.add(ruleOf(fault), fault);
        } catch (RuleViolation tooLong) {
            // the channels are judged one by one
        }
    }

    void checkVariants(StatementKind kind) {
        try {
            new Composer(facts, ZoneOffset.UTC).compose(kind, Map.of(file.header().language(), file.blocks())).variants()
                    .forEach(this::checkVariant);
        } catch (RuleViolation fault) {
            check.add(ruleOf(fault.getCause()), check.path, String.valueOf(fault.getMessage()));
        }
    }

    private static TemplateRule ruleOf(@Nullable Throwable fault) {
        return fault instanceof UnknownName ? TemplateRule.KNOWN_FACT
                : fault instanceof UnknownFilter ? TemplateRule.KNOWN_FILTER : TemplateRule.READABLE_TEMPLATE;
    }

    private void checkVariant(Variant words) {
        var form = ChannelForm.ofKey(words.channel()).orElseThrow();
        if (words.subject().isBlank() || words.text().isBlank()) {
            check.add(TemplateRule.HAS_HEADLINE, words.channel(), "The words for " + form.label() + " lack "
                    + (words.text().isBlank() ? "a text." : "a headline."));
        }
        checkLength(words, "The subject", words.subject(), ChannelForm.LONGEST_SUBJECT);
        if (form.limit() > 0) {
            checkLength(words, "The text", words.text(), form.limit());
        }
    }

    private void checkLength(Variant words, String what, String said, int limit) {
        int length = said.codePointCount(0, said.length());
        if (length > limit) {
            check.add(TemplateRule.WITHIN_LIMIT, words.channel(), what + " has " + length + " characters with typical facts, and "
                    + limit + " are read.");
        }
    }
}
