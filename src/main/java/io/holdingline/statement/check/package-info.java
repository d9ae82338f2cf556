/** Mandatory elements, forbidden words and advice, read as data from {@code playbooks/content-checks.yml}. */
@NullMarked
package io.holdingline.statement.check;

import org.jspecify.annotations.NullMarked;
