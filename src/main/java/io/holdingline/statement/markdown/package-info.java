/** Shows words on our own screens, safely and with nothing hidden; the source is what is signed and sent. */
@NullMarked
package io.holdingline.statement.markdown;

import org.jspecify.annotations.NullMarked;
