/** The one guarded way to call a stranger over HTTP. */
@NullMarked
package io.holdingline.publishing.http;

import org.jspecify.annotations.NullMarked;
