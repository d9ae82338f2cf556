/** Checks templates before a crisis needs them: the files as a whole, and one of them filled in on trial. */
@NullMarked
package io.holdingline.statement.lint;

import org.jspecify.annotations.NullMarked;
