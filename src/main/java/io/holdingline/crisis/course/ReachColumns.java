package io.holdingline.crisis.course;

import io.holdingline.crisis.Reach;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** A reach as its two columns keep it, codes with commas between. */
final class ReachColumns {

    private ReachColumns() {
    }

    static Reach read(String languages, String jurisdictions) {
        return new Reach(codes(languages), new TreeSet<>(codes(jurisdictions)));
    }

    static String languages(Reach reach) {
        return String.join(",", reach.languages());
    }

    static String jurisdictions(Reach reach) {
        return String.join(",", reach.jurisdictions());
    }

    private static List<String> codes(String written) {
        return Arrays.stream(written.split(",")).filter(code -> !code.isBlank()).toList();
    }
}
