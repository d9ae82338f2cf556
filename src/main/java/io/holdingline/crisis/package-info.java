/** Owns the case: severity, status, fact sheet, open key. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "playbook", "flow", "flow :: spi", "identity"})
package io.holdingline.crisis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
