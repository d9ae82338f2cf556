/** The language of words that leave the house: front matter, channel blocks and placeholders, filled in one pass. */
@NullMarked
package io.holdingline.statement.template;

import org.jspecify.annotations.NullMarked;
