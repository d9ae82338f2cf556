/** What makes the record provable: the form of an entry, its hash and signature, and the checks. No Spring, no tables. */
@NullMarked
package io.holdingline.audit.proof;

import org.jspecify.annotations.NullMarked;
