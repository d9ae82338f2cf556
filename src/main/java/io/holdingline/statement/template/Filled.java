package io.holdingline.statement.template;

import java.util.Set;

/** A filled template. @param missing labels of the values that were not known, in order of appearance */
public record Filled(String text, Set<String> missing) {
}
