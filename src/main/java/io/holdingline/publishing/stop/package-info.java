/** The stop switch: who moved it and why, and what fell due meanwhile. */
@NullMarked
package io.holdingline.publishing.stop;

import org.jspecify.annotations.NullMarked;
