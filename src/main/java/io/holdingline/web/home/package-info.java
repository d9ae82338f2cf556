/** The home board: every open crisis, the most urgent promise first, and what waits for the person who looks. */
@NullMarked
package io.holdingline.web.home;

import org.jspecify.annotations.NullMarked;
