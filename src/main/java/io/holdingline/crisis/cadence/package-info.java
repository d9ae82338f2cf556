/** How often an update is promised and how early its drafting opens, as the table of the catalogue says. */
@NullMarked
package io.holdingline.crisis.cadence;

import org.jspecify.annotations.NullMarked;
