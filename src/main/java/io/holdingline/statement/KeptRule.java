package io.holdingline.statement;

/**
 * A rule about content that a revision keeps in all its words.
 *
 * @param rule id of the rule in {@code playbooks/content-checks.yml}
 * @param sentence what it demands or forbids
 * @param citation the text that demands it, and {@code source} the address where it was read
 */
public record KeptRule(String rule, String sentence, String citation, String source) {

    /** Whether the source can be opened from a page. */
    public boolean hasLink() {
        return source.startsWith("https://");
    }
}
