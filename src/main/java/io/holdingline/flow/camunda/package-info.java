/** The only place that knows the engine's name: adapts Camunda to the ports of {@code flow}. */
@NullMarked
package io.holdingline.flow.camunda;

import org.jspecify.annotations.NullMarked;
