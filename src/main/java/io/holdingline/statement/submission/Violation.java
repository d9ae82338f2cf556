package io.holdingline.statement.submission;

import io.holdingline.shared.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule about content that words break.
 *
 * @param rule id of the rule in {@code playbooks/content-checks.yml}
 * @param sentence what is missing or forbidden
 * @param places labels of the variants that break it
 * @param found the forbidden words as they stand there; empty where something is missing
 * @param citation the text that demands it, and {@code source} the address where it was read
 * @param blocks whether a submission needs a reason to break it; otherwise it is a warning
 * @param toCheck what still has to be checked in the law; null for nothing
 */
public record Violation(String rule, String sentence, List<String> places, List<String> found, String citation, String source,
                        boolean blocks, @Nullable String toCheck) {

    /** Names this breach exactly: a reason given for other words or another place does not count for it. */
    public String seen() {
        return Sha256.of(rule + "\n" + places + "\n" + found).substring(0, 16);
    }

    /** What is missing or forbidden, where, and who says so, in one line. */
    public String inOneLine() {
        return sentence + (found.isEmpty() ? "" : " Found: “" + String.join("”, “", found) + "”.")
                + " In " + String.join("; ", places) + ". " + citation + "." + (toCheck == null ? "" : " To check: " + toCheck);
    }
}
