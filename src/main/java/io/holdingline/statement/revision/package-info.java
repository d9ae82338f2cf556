/** Keeps statements and their immutable revisions, and takes note of what becomes of them: sent back, released or withdrawn. */
@NullMarked
package io.holdingline.statement.revision;

import org.jspecify.annotations.NullMarked;
