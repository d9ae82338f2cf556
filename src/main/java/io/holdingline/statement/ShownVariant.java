package io.holdingline.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One channel's words as our screens show them, with the count that matters on that channel.
 *
 * @param subject and {@code body}: safe HTML
 * @param counted the number, between {@code before} and {@code after}, such as "Subject 58 of 78 characters"
 * @param over whether it is more than the channel takes
 */
public record ShownVariant(String key, String label, String heading, String subject, String body, String before,
                           int counted, String after, boolean over, String size) {

    /** @param earlier the words it is compared with, so that new paragraphs are marked; null for none */
    public static ShownVariant of(Variant variant, @Nullable Variant earlier) {
        var form = ChannelForm.ofKey(variant.channel()).orElseThrow();
        var count = Count.of(form, variant);
        var language = Locale.forLanguageTag(variant.language()).getDisplayLanguage(Locale.UK);
        var heading = form.label() + ", " + language + (form == ChannelForm.NEWSROOM ? "" : ", to " + variant.audience());
        return new ShownVariant(form.key(), form.label(), heading, WordsHtml.line(variant.subject()),
                WordsHtml.of(variant.text(), earlier == null ? null : earlier.text()), count.before(), count.number(),
                count.after(), count.over(), size(variant));
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
