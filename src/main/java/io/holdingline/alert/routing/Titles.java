package io.holdingline.alert.routing;

import io.holdingline.alert.log.StoredAlert;
import io.holdingline.alert.log.Texts;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title of the routing table. In it {@code {service}} stands for that label or annotation and {@code {summary|alertname}}
 * for the first of them that the alert has; what they say is never read again.
 */
final class Titles {

    private static final Pattern NAMES = Pattern.compile("\\{([A-Za-z0-9_.|-]{1,120})}");
    private static final Pattern LEFT_OVER = Pattern.compile("^[\\s:,;–-]+|[\\s:,;–-]+$");
    private static final int LONGEST = 150;

    private Titles() {
    }

    static String of(String pattern, StoredAlert alert) {
        var title = NAMES.matcher(pattern).replaceAll(names -> Matcher.quoteReplacement(first(names.group(1), alert)));
        var tidy = LEFT_OVER.matcher(title.replaceAll("\\s+", " ")).replaceAll("");
        return Texts.cut(tidy.isEmpty() ? otherwise(alert) : tidy, LONGEST);
    }

    /** Cut before it is tidied, which takes time by the square of the length. */
    private static String first(String names, StoredAlert alert) {
        return Arrays.stream(names.split("\\|"))
                .map(name -> alert.labels().getOrDefault(name, alert.annotations().getOrDefault(name, "")))
                .filter(text -> !text.isBlank()).findFirst().map(text -> Texts.cut(text, LONGEST)).orElse("");
    }

    private static String otherwise(StoredAlert alert) {
        return alert.summary().isBlank() ? alert.name() : alert.summary();
    }
}
