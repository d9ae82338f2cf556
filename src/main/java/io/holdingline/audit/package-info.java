/** Owns the append-only, hash-chained record of every change of state, its export and its offline verifier. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package io.holdingline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
