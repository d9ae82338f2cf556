package io.holdingline.flow;

import java.util.List;
import java.util.Map;

/** Decision tables (DMN), evaluated behind one port. */
public interface Decisions {

    /**
     * The outputs of every row that matched, in the table's order.
     *
     * @param deployment whose version of the table, as returned by {@link Deployments#deploy}
     * @param table the decision's id
     * @throws io.holdingline.shared.RuleViolation where the table cannot be evaluated, in one sentence
     */
    List<Map<String, Object>> decide(String deployment, String table, Map<String, Object> inputs);
}
