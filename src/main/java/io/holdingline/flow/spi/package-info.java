/** What a module implements to give playbooks a step. */
@NullMarked
@NamedInterface("spi")
package io.holdingline.flow.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
