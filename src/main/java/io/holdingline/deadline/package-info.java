/** Owns update slots and legal clocks: promises with a due time, and the permanent record of what became of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "playbook", "crisis", "flow", "flow :: spi", "identity", "timing"})
package io.holdingline.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
