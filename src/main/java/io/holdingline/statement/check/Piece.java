package io.holdingline.statement.check;

import java.util.Collection;
import java.util.Set;

/**
 * One variant with all that a rule may ask about it.
 *
 * @param jurisdictions in which these words count: where the crisis does, as far as the channel serves it
 * @param facts names that its template writes, and of facts whose value stands in it
 */
record Piece(String label, String scenario, String kind, Collection<String> jurisdictions, String channel, String language,
             String headline, String text, Set<String> facts) {

    PlainWords headlineWords() {
        return PlainWords.of(headline);
    }

    PlainWords allWords() {
        return PlainWords.of(headline + "\n\n" + text);
    }

    PlainWords textWords() {
        return PlainWords.of(text);
    }
}
