/** Owns the record of what people decided and found during a crisis, each with who, when and why. */
@NullMarked
@NamedInterface("decision")
package io.holdingline.crisis.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
