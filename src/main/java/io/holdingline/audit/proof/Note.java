package io.holdingline.audit.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened, before it has its place in a chain. Text is kept as every database can give it back, so that a hash
 * taken before writing still fits after reading.
 *
 * @param at UTC, cut to milliseconds
 */
public record Note(String chain, Instant at, String actor, String actorLabel, String action, String sentence,
                   SortedMap<String, String> details) {

    public Note {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        actor = storable(actor);
        actorLabel = storable(actorLabel);
        action = storable(action);
        sentence = storable(sentence);
        details = storable(details);
    }

    private static SortedMap<String, String> storable(Map<String, String> details) {
        var kept = new TreeMap<String, String>();
        details.forEach((key, value) -> kept.put(storable(key), storable(value)));
        return Collections.unmodifiableSortedMap(kept);
    }

    /** Half a surrogate pair has no UTF-8, and PostgreSQL refuses the null character. */
    private static String storable(String text) {
        return text.codePoints().noneMatch(Note::isUnstorable) ? text : text.codePoints()
                .map(point -> isUnstorable(point) ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isUnstorable(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
