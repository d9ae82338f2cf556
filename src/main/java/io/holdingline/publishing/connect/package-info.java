/** The channels: each connector hands one publication over and says what is proven of it. */
@NullMarked
package io.holdingline.publishing.connect;

import org.jspecify.annotations.NullMarked;
