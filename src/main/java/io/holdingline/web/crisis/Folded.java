package io.holdingline.web.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells in one line what happened to one statement on several channels within a minute; the whole record keeps them apart. */
final class Folded {

    private static final Pattern ON_A_CHANNEL = Pattern.compile("((?:planned|sent) .+?) on (.+)");

    private Folded() {
    }

    /** Newest first, as given. */
    static List<CrisisView.Entry> of(List<CrisisView.Entry> entries) {
        var folded = new ArrayList<CrisisView.Entry>();
        for (var entry : entries) {
            var last = folded.size() - 1;
            if (last >= 0 && sameAct(entry, folded.get(last))) {
                folded.set(last, both(entry, folded.get(last)));
            } else {
                folded.add(entry);
            }
        }
        return folded;
    }

    private static boolean sameAct(CrisisView.Entry older, CrisisView.Entry newer) {
        var one = ON_A_CHANNEL.matcher(older.sentence());
        var other = ON_A_CHANNEL.matcher(newer.sentence());
        return older.time().equals(newer.time()) && older.who().equals(newer.who()) && !newer.hour()
                && one.matches() && other.matches() && one.group(1).equals(other.group(1));
    }

    private static CrisisView.Entry both(CrisisView.Entry older, CrisisView.Entry newer) {
        var channels = ON_A_CHANNEL.matcher(newer.sentence()).replaceFirst("$2");
        return new CrisisView.Entry(older.at(), older.time(), older.who(), older.sentence() + " and on " + channels,
                older.hour());
    }
}
