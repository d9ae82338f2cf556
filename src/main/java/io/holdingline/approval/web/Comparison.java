package io.holdingline.approval.web;

import io.holdingline.statement.Revision;
import io.holdingline.statement.ShownVariant;
import io.holdingline.statement.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changed against an earlier revision.
 *
 * @param title "What changed since Update 3, which you approved"
 */
record Comparison(String title, String before, String after, List<Side> sides) {

    /** One channel whose words differ. */
    record Side(String channel, String label, String summary, List<WordDiff.Row> rows) {
    }

    static Comparison of(String title, Revision before, Revision after) {
        var sides = new ArrayList<Side>();
        for (Variant variant : after.variants()) {
            earlier(before, variant).filter(it -> !whole(it).equals(whole(variant))).ifPresent(it -> sides.add(side(it, variant, after.variants())));
        }
        return new Comparison(title, name(before), name(after), sides);
    }

    static Optional<Variant> earlier(Revision before, Variant variant) {
        return before.variants().stream().filter(it -> it.channel().equals(variant.channel())
                && it.language().equals(variant.language())).findFirst();
    }

    private static Side side(Variant before, Variant after, List<Variant> all) {
        var rows = WordDiff.of(whole(before), whole(after));
        return new Side(after.channel(), ShownVariant.label(after, all), words(WordDiff.count(rows, "ins")) + " added, "
                + WordDiff.count(rows, "del") + " removed", rows);
    }

    private static String words(int count) {
        return count == 1 ? "1 word" : count + " words";
    }

    private static String whole(Variant variant) {
        return variant.subject() + "\n\n" + variant.text();
    }

    private static String name(Revision revision) {
        return revision.label() + ", revision " + revision.number();
    }
}
