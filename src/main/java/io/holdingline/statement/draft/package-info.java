/** Opens statements from their templates and keeps their words while people write them. */
@NullMarked
package io.holdingline.statement.draft;

import org.jspecify.annotations.NullMarked;
