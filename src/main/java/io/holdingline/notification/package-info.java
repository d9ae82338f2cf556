/** Owns telling the crisis team by mail; nothing else decides whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "alert", "crisis", "deadline", "task", "identity", "mail", "playbook", "timing"})
package io.holdingline.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
