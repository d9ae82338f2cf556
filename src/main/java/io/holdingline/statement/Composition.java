package io.holdingline.statement;

import java.util.List;
import java.util.Set;

/**
 * A draft filled with what is known now. Where something is missing, its words hold marks for {@link WordsHtml} and
 * must not leave the house.
 *
 * @param missing labels of the facts that the words need and nobody has given
 */
public record Composition(List<Variant> variants, Set<String> missing) {
}
