/** What the routing table makes of an alert: the scenario, how grave it is, what trouble it is and what to call it. */
@NullMarked
package io.holdingline.alert.routing;

import org.jspecify.annotations.NullMarked;
