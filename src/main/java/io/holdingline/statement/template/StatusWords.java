package io.holdingline.statement.template;

import java.util.Locale;
import java.util.Map;

/** How far a crisis has come, as the public reads it; English where a language has no words of its own. */
final class StatusWords {

    private static final Map<String, String> ENGLISH = Map.of("INVESTIGATING", "Investigating", "IDENTIFIED", "Identified",
            "MONITORING", "Monitoring", "RESOLVED", "Resolved", "CLOSED", "Closed");
    private static final Map<String, Map<String, String>> OTHERS = Map.of("de", Map.of("INVESTIGATING", "In Untersuchung",
            "IDENTIFIED", "Ursache gefunden", "MONITORING", "Unter Beobachtung", "RESOLVED", "Behoben", "CLOSED", "Abgeschlossen"));

    private StatusWords() {
    }

    static String of(String status, Locale language) {
        return OTHERS.getOrDefault(language.getLanguage(), ENGLISH).getOrDefault(status, status);
    }
}
