/** Owns the catalogue of playbooks, tables and templates: load, lint, deploy, versions, diagrams. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "flow", "identity", "timing"})
package io.holdingline.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
