/** The page on which a statement is drafted, with its live preview, and the pages about templates. */
@NullMarked
package io.holdingline.statement.web;

import org.jspecify.annotations.NullMarked;
