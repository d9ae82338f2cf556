/** The tables of the record: one writer, one reader. */
@NullMarked
package io.holdingline.audit.book;

import org.jspecify.annotations.NullMarked;
