package io.holdingline.statement;

import io.holdingline.statement.markdown.WordsHtml;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One channel's words as our screens show them, with the count that matters on that channel.
 *
 * @param subject and {@code body}: safe HTML
 * @param counted the number, between {@code before} and {@code after}, such as "Subject 58 of 78 characters"
 * @param over whether it is more than the channel takes
 */
public record ShownVariant(String key, String language, String label, String heading, String subject, String body, String before,
                           int counted, String after, boolean over, String size) {

    /** @param earlier the words that each is compared with, so that new paragraphs are marked; empty for none */
    public static List<ShownVariant> all(List<Variant> variants, Function<Variant, Optional<Variant>> earlier) {
        return variants.stream().map(it -> of(it, variants, earlier.apply(it).orElse(null))).toList();
    }

    /** The channel, and the language where there are several. */
    public static String label(Variant variant, List<Variant> all) {
        var channel = ChannelForm.ofKey(variant.channel()).map(ChannelForm::label).orElse(variant.channel());
        return isAlone(all) ? channel : channel + ", " + Languages.name(variant.language());
    }

    private static ShownVariant of(Variant variant, List<Variant> all, @Nullable Variant earlier) {
        var form = ChannelForm.ofKey(variant.channel()).orElseThrow();
        var count = Count.of(form, variant);
        var heading = form.label() + ", " + Languages.name(variant.language())
                + (form == ChannelForm.NEWSROOM ? "" : ", to " + variant.audience());
        return new ShownVariant(isAlone(all) ? form.key() : form.key() + "-" + variant.language(), variant.language(),
                label(variant, all), heading, WordsHtml.line(variant.subject()),
                WordsHtml.of(variant.text(), earlier == null ? null : earlier.text()), count.before(), count.number(),
                count.after(), count.over(), size(variant));
    }

    private static boolean isAlone(List<Variant> all) {
        return all.stream().map(Variant::language).distinct().count() < 2;
    }

    private static String size(Variant variant) {
        return variant.text().strip().split("\\s+").length + " words, " + length(variant.text()) + " characters";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private record Count(String before, int number, String after, boolean over) {

        static Count of(ChannelForm form, Variant variant) {
            if (form == ChannelForm.NEWSROOM) {
                return new Count("", variant.text().strip().split("\\s+").length, " words, no limit", false);
            }
            return form.limit() == 0 ? limited("Subject ", length(variant.subject()), ChannelForm.LONGEST_SUBJECT)
                    : limited("", length(variant.text()), form.limit());
        }

        private static Count limited(String before, int number, int limit) {
            var excess = number > limit ? ", " + (number - limit) + " too many" : "";
            return new Count(before, number, " of " + limit + " characters" + excess, number > limit);
        }
    }
}
