/** The page on which a statement is drafted, with its live preview. */
@NullMarked
package io.holdingline.statement.web;

import org.jspecify.annotations.NullMarked;
