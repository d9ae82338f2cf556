package io.holdingline.statement.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Where a rule applies; an empty list means everywhere. */
record Scope(List<String> scenarios, List<String> kinds, List<String> jurisdictions, List<String> channels, List<String> languages) {

    boolean covers(Piece piece) {
        return open(scenarios, piece.scenario()) && open(kinds, piece.kind()) && open(channels, piece.channel())
                && open(languages, piece.language())
                && (jurisdictions.isEmpty() || jurisdictions.stream().anyMatch(it -> answersIn(piece.jurisdictions(), it)));
    }

    /** Whether one variant can fall under both, wherever it counts. */
    boolean meets(Scope other) {
        return share(scenarios, other.scenarios) && share(kinds, other.kinds) && share(channels, other.channels)
                && share(languages, other.languages);
    }

    /** Whether both can bind one variant that counts in a single jurisdiction. */
    boolean isOneLawWith(Scope other) {
        return share(jurisdictions, other.jurisdictions);
    }

    /** A rule for the country counts in each of its states: {@code us} in {@code us-ca}. */
    private static boolean answersIn(Collection<String> where, String jurisdiction) {
        return where.stream().anyMatch(it -> it.equals(jurisdiction) || it.startsWith(jurisdiction + "-"));
    }

    private static boolean open(List<String> listed, String one) {
        return listed.isEmpty() || listed.contains(one);
    }

    private static boolean share(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
