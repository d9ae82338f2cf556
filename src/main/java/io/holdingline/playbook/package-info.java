/** Owns the catalogue of playbooks, tables and templates: load, lint, deploy, versions, changes and their release, reviews, diagrams. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "flow", "identity", "timing"})
package io.holdingline.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
