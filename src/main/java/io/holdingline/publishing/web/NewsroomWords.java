package io.holdingline.publishing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the newsroom says around the words of statements, in the language of those words; English where it does not speak
 * that language. Templates call it as {@code @around}.
 */
@Component("around")
class NewsroomWords {

    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    NewsroomWords(MessageSource messages, Clock clock, @Value("${holdingline.zone}") ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param key of {@code publishing/newsroom.properties}; {@code lang} answers the language that is really spoken */
    public String say(String language, String key, Object... values) {
        return messages.getMessage(key, values, Locale.forLanguageTag(language));
    }

    /** "Update 3", as the reader's language calls it. @param label in English */
    public String label(String language, String kind, String label) {
        var number = NUMBER.matcher(label);
        return say(language, "kind." + kind, number.find() ? number.group() : "").strip();
    }

    /** "04:45 GMT". */
    public String clock(String language, Instant at) {
        var here = at.atZone(zone);
        var name = zone.normalized().getId().equals("Z") ? "UTC" : formatted(language, "zzz", at);
        return say(language, "clock", DateTimeFormatter.ofPattern("HH:mm").format(here), name);
    }

    /** "Sunday 22 November, 04:45 GMT", with the year where it is another one. */
    public String dayAndClock(String language, Instant at) {
        var same = at.atZone(zone).getYear() == clock.instant().atZone(zone).getYear();
        var day = formatted(language, say(language, same ? "format.day" : "format.day-and-year"), at);
        return say(language, "day-and-clock", day, clock(language, at));
    }

    /** The language of a page on which several speak: theirs where they share one, else English. */
    static String shared(Collection<String> languages) {
        var all = languages.stream().distinct().toList();
        return all.size() == 1 ? all.get(0) : Locale.ENGLISH.getLanguage();
    }

    private String formatted(String language, String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(say(language, "lang"))).format(at.atZone(zone));
    }
}
