/** Hands a crisis on from one owner to the next. */
@NullMarked
package io.holdingline.crisis.owner;

import org.jspecify.annotations.NullMarked;
