/** The crisis page: the whole story of one crisis at a glance, kept up to date while it is open. */
@NullMarked
package io.holdingline.web.crisis;

import org.jspecify.annotations.NullMarked;
