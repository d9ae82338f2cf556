/** Owns the running engine: runs, human tasks, decision tables and the registry of steps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "timing"})
package io.holdingline.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
