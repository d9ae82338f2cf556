/** Owns statement templates, drafts, immutable revisions and content checks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "crisis", "flow", "flow :: spi", "identity", "playbook"})
package io.holdingline.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
