/** What sources sent and what became of it, as the rows of the module tell it. */
@NullMarked
package io.holdingline.alert.log;

import org.jspecify.annotations.NullMarked;
