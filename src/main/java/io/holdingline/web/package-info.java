/** Owns the page layout, home board, crisis page, security chain and error pages; imported by nobody. */
@NullMarked
@ApplicationModule
package io.holdingline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
