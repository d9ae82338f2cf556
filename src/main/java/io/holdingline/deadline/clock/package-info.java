/** How legal clocks are counted, kept and rung; other modules see {@link io.holdingline.deadline.LegalClocks}. */
@NullMarked
package io.holdingline.deadline.clock;

import org.jspecify.annotations.NullMarked;
