/** Makes the words of every channel from template text and the values known now. */
@NullMarked
package io.holdingline.statement.compose;

import org.jspecify.annotations.NullMarked;
