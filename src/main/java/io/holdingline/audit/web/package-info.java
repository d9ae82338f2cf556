/** The page of the record, its export and the key that checks it. */
@NullMarked
package io.holdingline.audit.web;

import org.jspecify.annotations.NullMarked;
