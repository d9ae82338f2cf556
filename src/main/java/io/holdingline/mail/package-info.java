/** Owns the one way mail leaves the house; sole user of Spring Mail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package io.holdingline.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
