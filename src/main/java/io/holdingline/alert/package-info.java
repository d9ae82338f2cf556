/** Owns inbound alerts: verify, store, de-duplicate, route, propose. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "crisis", "identity", "playbook", "flow", "timing"})
package io.holdingline.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
