package io.holdingline.crisis;

import java.util.List;
import java.util.Map;

/**
 * What is known of a crisis now.
 *
 * @param version counts changes; a form sends it back so that nobody overwrites another
 * @param facts by name, in the order of the definitions; a fact not yet known is absent
 */
public record FactSheet(CrisisId crisis, long version, List<FactDefinition> definitions, Map<String, Fact> facts) {
}
