package io.holdingline.statement.template;

import org.jspecify.annotations.Nullable;

/** A stretch of a template: words, or a place for a value. */
sealed interface Part {

    record Words(String text) implements Part {
    }

    /**
     * @param filter null for the value's own form
     * @param otherwise what the template says where the fact is not known; null makes it a gap
     */
    record Placeholder(String name, @Nullable Filter filter, @Nullable String otherwise, int line) implements Part {
    }
}
