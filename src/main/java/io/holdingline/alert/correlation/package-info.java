/** Leads stored alerts to the crisis or the proposal that they belong to, and tries again until each has an answer. */
@NullMarked
package io.holdingline.alert.correlation;

import org.jspecify.annotations.NullMarked;
