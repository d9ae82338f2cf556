package io.holdingline.crisis;

import io.holdingline.shared.Actor;
import java.util.List;
import java.util.Map;

/** The fact sheet of every crisis. */
public interface FactSheets {

    /** @throws io.holdingline.shared.NotFound where there is no such crisis */
    FactSheet of(CrisisId crisis);

    /** The facts a scenario asks for in the current catalogue; empty where it declares none. */
    List<FactDefinition> definitions(String scenario);

    /**
     * Saves the values; a blank value removes the fact.
     *
     * @throws io.holdingline.shared.StaleInput where the sheet has moved past {@code version}
     * @throws io.holdingline.shared.RuleViolation for an unknown fact or a value that is no value of its type
     */
    FactSheet save(CrisisId crisis, long version, Map<String, String> values, Actor by);
}
