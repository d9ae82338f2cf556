package io.holdingline.crisis;

import io.holdingline.shared.RuleViolation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In which languages a crisis is spoken about, and where it counts.
 *
 * @param languages ISO 639-1 codes, the leading one first; never empty
 * @param jurisdictions lower-case keys as decision tables and legal clocks write them: {@code eu}, {@code us-ca}
 */
public record Reach(List<String> languages, SortedSet<String> jurisdictions) {

    private static final String LANGUAGE = "[a-z]{2}";
    private static final String JURISDICTION = "[a-z]{2}(-[a-z0-9]{1,4})?";
    private static final int MOST = 20;

    /** @throws RuleViolation naming the field where a code is none, or no language is left */
    public static Reach of(Collection<String> languages, Collection<String> jurisdictions) {
        var spoken = new LinkedHashSet<>(languages);
        if (spoken.isEmpty() || spoken.size() > MOST || !spoken.stream().allMatch(code -> code.matches(LANGUAGE))) {
            throw new RuleViolation("languages", "Choose at least one language.");
        }
        if (jurisdictions.size() > MOST || !jurisdictions.stream().allMatch(key -> key.matches(JURISDICTION))) {
            throw new RuleViolation("jurisdictions", "A jurisdiction is written as eu, us or us-ca, and there are at most " + MOST + ".");
        }
        return new Reach(List.copyOf(spoken), new TreeSet<>(jurisdictions));
    }

    /** How a person reads it: "EU, US; in en, de". */
    public String label() {
        var where = jurisdictions.stream().map(String::toUpperCase).collect(Collectors.joining(", "));
        return (where.isEmpty() ? "no jurisdiction" : where) + "; in " + String.join(", ", languages);
    }
}
