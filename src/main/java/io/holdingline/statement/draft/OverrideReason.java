package io.holdingline.statement.draft;

import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.compose.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why a draft breaks a rule on purpose. @param seen names exactly the breach that the person saw */
public record OverrideReason(String seen, String reason) {

    private static final int LONGEST = 1_000;
    private static final String RULE = "[a-z][a-z0-9-]{0,79}";
    private static final int MOST_RULES = 200;

    /** @throws RuleViolation naming the field where a reason is too long */
    static Map<String, OverrideReason> tidied(Map<String, OverrideReason> typed) {
        var tidied = new LinkedHashMap<String, OverrideReason>();
        typed.forEach((rule, given) -> {
            if (rule.matches(RULE) && given.seen().matches("[0-9a-f]{16}") && tidied.size() < MOST_RULES) {
                tidied.put(rule, new OverrideReason(given.seen(), tidied(rule, given.reason())));
            }
        });
        return tidied;
    }

    private static String tidied(String rule, String typed) {
        var reason = Words.tidied("override-" + rule, typed);
        if (reason.length() > LONGEST) {
            throw new RuleViolation("override-" + rule, "A reason has at most " + LONGEST + " characters.");
        }
        return reason;
    }
}
