package io.holdingline.playbook.dmn;

import io.holdingline.flow.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the code asks of a table that it knows, and what it understands of the answer.
 *
 * @param inputs what may be asked for, with the values that may come; no values where any text may
 * @param anyInput whether columns may ask for other things too, such as labels of an alert
 * @param outputs the columns that are read
 * @param policies the hit policies under which no answer is lost
 * @param gap the rule for a case that no row answers
 */
record Contract(Map<String, Set<String>> inputs, boolean anyInput, List<String> outputs, Set<String> policies,
                TableRule gap) {

    private static final Set<String> ONE = Set.of("FIRST", "UNIQUE", "ANY");
    private static final Set<String> ALL = Set.of("FIRST", "UNIQUE", "ANY", "COLLECT", "RULE ORDER");
    static final Set<String> SEVERITIES = Set.of("SEV1", "SEV2", "SEV3", "SEV4");
    static final Set<String> KINDS = Set.copyOf(Vocabulary.STATEMENT_KINDS);
    static final Set<String> CHANNELS = Set.of("newsroom", "email", "webhook", "staff");
    static final Set<String> STATUSES = Set.of("INVESTIGATING", "IDENTIFIED", "MONITORING", "RESOLVED", "CLOSED");

    static final String JURISDICTION = "jurisdiction";
    static final String SIGN_OFF = "sign-off";
    static final String CADENCE = "update-cadence";
    static final String ROUTING = "alert-routing";

    private static final Map<String, Contract> KNOWN = Map.of(
            SIGN_OFF, new Contract(Map.of("scenario", Set.of(), "severity", SEVERITIES, "kind", KINDS, "channel", CHANNELS, JURISDICTION, Set.of()),
                    false, List.of("role"), Set.of("COLLECT", "RULE ORDER"), TableRule.GAP_IS_MEANT),
            CADENCE, new Contract(Map.of("scenario", Set.of(), "severity", SEVERITIES, "status", STATUSES), false, List.of("every", "lead"), ONE,
                    TableRule.NO_GAP),
            ROUTING, new Contract(Map.of(), true, List.of("scenario", "severity", "openKey", "act", "title"), ONE,
                    TableRule.NO_GAP));
    private static final Contract OTHER = new Contract(Map.of(), true, List.of(), ALL, TableRule.GAP_IS_MEANT);

    static Contract of(String table) {
        return KNOWN.getOrDefault(table, OTHER);
    }
}
