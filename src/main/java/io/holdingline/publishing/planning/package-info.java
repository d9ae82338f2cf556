/** Signed words become one publication a channel, and what was overtaken no longer goes out. */
@NullMarked
package io.holdingline.publishing.planning;

import org.jspecify.annotations.NullMarked;
