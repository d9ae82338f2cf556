/** Owns the sign-off policy and the decisions bound to a revision hash. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "statement", "task", "crisis", "identity", "flow", "flow :: spi", "playbook"})
package io.holdingline.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
