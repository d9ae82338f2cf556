package io.holdingline.statement.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Words as a reader takes them in: without marks of Markdown, invisible characters, line breaks and capitals, so that
 * none of these hides a phrase. Hyphens are read both as spaces and as nothing.
 */
final class PlainWords {

    private static final Pattern LINK = Pattern.compile("\\]\\([^)\\s]*(\\s\"[^\"]*\")?\\)");
    private static final Pattern LINE_MARKS = Pattern.compile("(?m)^[ \\t]*([>#]+[ \\t]*)+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\p{Punct}\\n])");
    private static final Pattern MARKS = Pattern.compile("[*_~`\\[\\]]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{3164}\\x{FFA0}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");
    private static final Pattern LEFT_ACCENTS = Pattern.compile("\\p{Mn}");
    private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final String spaced;
    private final String joined;

    private PlainWords(String spaced, String joined) {
        this.spaced = spaced;
        this.joined = joined;
    }

    /** @param markdown as it will be sent */
    static PlainWords of(String markdown) {
        var text = seen(markdown).toLowerCase(Locale.ROOT).replace("ß", "ss").replace('’', '\'');
        return new PlainWords(single(HYPHEN.matcher(text).replaceAll(" ")), single(text.replaceAll("\\p{Pd}\\s*", "")));
    }

    /** The text with its capitals and punctuation, as a reader sees it. */
    static String seen(String markdown) {
        var text = HtmlUtils.htmlUnescape(markdown.replace("\r", ""));
        text = LINE_MARKS.matcher(LINK.matcher(text).replaceAll("]")).replaceAll(" ");
        text = MARKS.matcher(ESCAPE.matcher(text).replaceAll("")).replaceAll("");
        text = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return LEFT_ACCENTS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("");
    }

    boolean has(Phrase phrase) {
        return find(phrase).isPresent();
    }

    /** The phrase as it stands in the words, with its ending. */
    Optional<String> find(Phrase phrase) {
        return phrase.in(spaced).or(() -> phrase.in(joined));
    }

    List<String> findAll(List<Phrase> phrases) {
        var found = new ArrayList<String>();
        phrases.forEach(phrase -> find(phrase).filter(it -> !found.contains(it)).ifPresent(found::add));
        return found;
    }

    /** How a phrase of the data is written where it is looked for. */
    static String folded(String phrase) {
        return of(phrase).spaced;
    }

    private static String single(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
