/** Owns people, their roles and deputies, and sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.holdingline.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
