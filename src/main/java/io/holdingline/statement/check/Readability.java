package io.holdingline.statement.check;

import io.holdingline.statement.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reading ease after Rudolf Flesch, "A new readability yardstick" (1948), for English, and with Toni Amstad's numbers,
 * "Wie verständlich sind unsere Zeitungen?" (1978), for German. Other languages have no formula here.
 */
final class Readability {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+|\\n\\s*\\n");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Pattern VOWELS_EN = Pattern.compile("[aeiouy]+");
    private static final Pattern VOWELS_DE = Pattern.compile("aa|ee|ie|oo|ei|ai|au|äu|eu|[aeiouyäöü]");
    private static final int FEWEST_WORDS = 20;

    private Readability() {
    }

    static Optional<Advice.Reading> of(String language, String markdown) {
        var text = ADDRESS.matcher(PlainWords.seen(markdown)).replaceAll("");
        var words = WORD.matcher(text).results().map(it -> it.group().toLowerCase(Locale.ROOT)).toList();
        long sentences = Arrays.stream(SENTENCE_END.split(text)).filter(it -> WORD.matcher(it).find()).count();
        if (!List.of("en", "de").contains(language) || words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        double length = (double) words.size() / Math.max(1, sentences);
        double syllables = words.stream().mapToInt(word -> syllables(word, language)).sum() / (double) words.size();
        return Optional.of(reading(language, score(language, length, syllables), length));
    }

    private static double score(String language, double wordsPerSentence, double syllablesPerWord) {
        return language.equals("de") ? 180 - wordsPerSentence - 58.5 * syllablesPerWord
                : 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
    }

    private static Advice.Reading reading(String language, double raw, double length) {
        int score = (int) Math.round(Math.max(0, Math.min(100, raw)));
        var formula = language.equals("de") ? "Flesch reading ease with Amstad's numbers for German" : "Flesch reading ease";
        return new Advice.Reading(Languages.name(language), score, verdict(score), formula + ", " + Math.round(length)
                + " words a sentence on average. From 60 on most people read it with ease.");
    }

    private static String verdict(int score) {
        return score >= 60 ? "easy to read" : score >= 45 ? "fairly hard to read" : score >= 30 ? "hard to read" : "very hard to read";
    }

    static int syllables(String word, String language) {
        if (language.equals("de")) {
            return Math.max(1, (int) VOWELS_DE.matcher(word).results().count());
        }
        int groups = (int) VOWELS_EN.matcher(word).results().count();
        boolean silent = word.length() > 2 && word.endsWith("e") && !word.endsWith("le") || word.matches(".*[^aeiouytd]ed");
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
