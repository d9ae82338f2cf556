package io.holdingline.statement.compose;

import io.holdingline.statement.Variant;
import java.util.List;
import java.util.Set;

/**
 * A draft filled with what is known now. Where something is missing, its words hold a mark for the
 * {@link io.holdingline.statement.template.Gap} and must not leave the house.
 *
 * @param missing labels of the facts that the words need and nobody has given
 */
public record Composition(List<Variant> variants, Set<String> missing) {
}
