/** What people see of publications, and what their decisions do to them. */
@NullMarked
package io.holdingline.publishing.settling;

import org.jspecify.annotations.NullMarked;
