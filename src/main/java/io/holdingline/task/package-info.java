/** Owns the inbox of human tasks: who may do what, by when, and what became of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "flow", "crisis", "identity", "timing"})
package io.holdingline.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
