/** The way in of alerts: read what an authenticated source sent, make it durable, count repeats, keep what is unreadable. */
@NullMarked
package io.holdingline.alert.intake;

import org.jspecify.annotations.NullMarked;
