package io.holdingline.statement.compose;

import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.Languages;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import io.holdingline.statement.template.Form;
import io.holdingline.statement.template.Substituter;
import io.holdingline.statement.template.TemplateFault;
import io.holdingline.statement.template.Value;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the words of every channel from a draft's template text and the values known now. */
public final class Composer {

    private final Map<String, Value> names;
    private final ZoneId zone;
    private final Set<String> missing = new LinkedHashSet<>();

    public Composer(Map<String, Value> names, ZoneId zone) {
        this.names = names;
        this.zone = zone;
    }

    /** One variant for each language and each channel that the kind may go to, whatever else the texts hold. */
    public Composition compose(StatementKind kind, Map<String, Map<String, String>> texts) {
        var variants = new ArrayList<Variant>();
        texts.forEach((language, blocks) -> variants.addAll(variants(kind, blocks, language)));
        return new Composition(List.copyOf(variants), missing);
    }

    private List<Variant> variants(StatementKind kind, Map<String, String> texts, String language) {
        var first = kind.channels().get(0);
        var text = ChannelText.of(first, texts.getOrDefault(first.key(), ""));
        var headline = subject(first, text, language);
        return kind.channels().stream().map(form -> variant(form, texts.get(form.key()), text, headline, language)).toList();
    }

    private Variant variant(ChannelForm form, @Nullable String own, ChannelText first,
                            String headline, String language) {
        boolean isOwn = own != null && !own.isBlank();
        var text = isOwn ? ChannelText.of(form, own) : first;
        var subject = isOwn && !text.subject().isEmpty() ? subject(form, text, language) : headline;
        return new Variant(form.key(), language, form.audience(), subject,
                fill(form, language, text.body(), text.bodyLine(), Form.MARKDOWN).strip());
    }

    private String subject(ChannelForm form, ChannelText text, String language) {
        return fill(form, language, text.subject(), 1, Form.PLAIN);
    }

    private String fill(ChannelForm form, String language, String template, int firstLine, Form as) {
        try {
            var filled = Substituter.fill(template, firstLine, names, zone, Locale.forLanguageTag(language), as);
            missing.addAll(filled.missing());
            return filled.text();
        } catch (TemplateFault fault) {
            var named = new RuleViolation("words-" + form.key() + "-" + language,
                    form.label() + " words, " + Languages.name(language) + ". " + fault.getMessage());
            named.initCause(fault);
            throw named;
        }
    }
}
