/** Owns the case: severity, status, reach, owner, fact sheet, decisions and findings, open key. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "playbook", "flow", "flow :: spi", "identity"})
package io.holdingline.crisis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
