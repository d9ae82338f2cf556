package io.holdingline.alert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title of the routing table, in which {@code {service}} stands for that label; what a label says is never read again. */
final class Titles {

    private static final Pattern LABEL = Pattern.compile("\\{([A-Za-z0-9_.-]{1,60})}");
    private static final Pattern LEFT_OVER = Pattern.compile("^[\\s:,;–-]+|[\\s:,;–-]+$");
    private static final int LONGEST = 150;

    private Titles() {
    }

    static String of(String pattern, StoredAlert alert) {
        var title = LABEL.matcher(pattern)
                .replaceAll(label -> Matcher.quoteReplacement(said(alert, label.group(1))));
        var tidy = LEFT_OVER.matcher(title.replaceAll("\\s+", " ")).replaceAll("");
        return Texts.cut(tidy.isEmpty() ? otherwise(alert) : tidy, LONGEST);
    }

    /** Cut before it is tidied, which takes time by the square of the length. */
    private static String said(StoredAlert alert, String label) {
        return Texts.cut(alert.labels().getOrDefault(label, ""), LONGEST);
    }

    private static String otherwise(StoredAlert alert) {
        return alert.summary().isBlank() ? alert.name() : alert.summary();
    }
}
