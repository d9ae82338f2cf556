package io.holdingline.crisis;

import java.util.List;

/**
 * What a scenario wants to know, from {@code playbooks/<scenario>.facts.yml}.
 *
 * @param name as templates write it, {@code started_at}
 * @param type {@code text}, {@code long-text}, or {@code time} (ISO-8601 with zone)
 * @param fromLabels alert labels or annotations that pre-fill it, the first one present wins
 */
public record FactDefinition(String name, String label, String hint, String type, boolean required,
                             List<String> fromLabels) {
}
