/** The page on which words are read and signed, or sent back. */
@NullMarked
package io.holdingline.approval.web;

import org.jspecify.annotations.NullMarked;
