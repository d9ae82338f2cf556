/** Claims what is due, looks at the words once more, hands them to the channel and writes down what is proven. */
@NullMarked
package io.holdingline.publishing.sending;

import org.jspecify.annotations.NullMarked;
