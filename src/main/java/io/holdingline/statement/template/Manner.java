package io.holdingline.statement.template;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a language writes times, dates and numbers. @param on between a time and its date */
record Manner(Locale locale, DateTimeFormatter clock, DateTimeFormatter day, String on) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Manner ENGLISH = of(Locale.UK, "HH:mm zzz", "d MMMM uuuu", " on ");
    private static final Manner GERMAN = of(Locale.GERMANY, "HH:mm 'Uhr' zzz", "d. MMMM uuuu", " am ");

    static Manner of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            default -> new Manner(language, DateTimeFormatter.ofPattern("HH:mm zzz", language),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language), ", ");
        };
    }

    private static Manner of(Locale locale, String clock, String day, String on) {
        return new Manner(locale, DateTimeFormatter.ofPattern(clock, locale), DateTimeFormatter.ofPattern(day, locale), on);
    }

    String both(ZonedDateTime at) {
        return clock.format(at) + on + day.format(at);
    }

    /** Only a bare number is written anew: "about 12,000" stays as a person typed it. */
    String number(String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(new BigDecimal(raw));
    }
}
