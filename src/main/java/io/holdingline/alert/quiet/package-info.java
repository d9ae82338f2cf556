/** Notices when the alerts of a crisis fall silent, and when they come back. */
@NullMarked
package io.holdingline.alert.quiet;

import org.jspecify.annotations.NullMarked;
