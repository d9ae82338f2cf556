/** Owns waking a worker in the instant its next piece of work is due; holds no data. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.holdingline.timing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
