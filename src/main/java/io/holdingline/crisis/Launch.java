package io.holdingline.crisis;

import io.holdingline.shared.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision to launch a playbook: a person's, also to confirm what an alert proposed, or that of the routing table.
 *
 * @param openKey what it is about, so that the same trouble opens one crisis; null makes a key of its own
 * @param reach languages and jurisdictions; null for everything the house speaks and answers in
 * @param facts first values of the fact sheet, by fact name; unknown names are refused
 * @param factsBy who says them: the person, or the house where an alert did
 */
public record Launch(String scenario, String title, Severity severity, @Nullable String openKey,
                     @Nullable Reach reach, Map<String, String> facts, Actor factsBy, Actor by) {

    /** A launch by a person who says the facts too. */
    public Launch(String scenario, String title, Severity severity, @Nullable String openKey, @Nullable Reach reach,
                  Map<String, String> facts, Actor by) {
        this(scenario, title, severity, openKey, reach, facts, by, by);
    }

    public Launch(String scenario, String title, Severity severity, @Nullable String openKey, Map<String, String> facts,
                  Actor by) {
        this(scenario, title, severity, openKey, null, facts, by);
    }
}
