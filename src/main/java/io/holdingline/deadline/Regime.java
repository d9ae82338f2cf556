package io.holdingline.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One law or rule that sets deadlines, as {@code playbooks/legal-clocks.yml} says it. Not legal advice.
 *
 * @param duty what it wants, a verb first
 * @param jurisdiction as {@link io.holdingline.crisis.Reach} writes it
 * @param zone in which its days end
 * @param sectors of the house to which it applies; empty for everybody
 * @param scenarios to which it belongs; empty for every one
 * @param check what counsel must look up before relying on it
 */
public record Regime(String id, String name, String duty, String jurisdiction, ZoneId zone, Set<String> sectors,
                     Set<String> scenarios, String citation, String source, @Nullable String check,
                     LocalDate validFrom, List<Phase> phases) {

    /** @throws java.util.NoSuchElementException where it has no such phase */
    public Phase phase(String id) {
        return phases.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
