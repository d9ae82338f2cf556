/** Reading the whole record to check it: the export, and the check in the background that the page shows. */
@NullMarked
package io.holdingline.audit.inspection;

import org.jspecify.annotations.NullMarked;
