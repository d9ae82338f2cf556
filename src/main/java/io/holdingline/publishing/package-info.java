/** Owns channels, publications, the sender, the newsroom and the stop switch. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "statement", "crisis", "mail", "flow", "flow :: spi", "identity", "task", "timing"})
package io.holdingline.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
