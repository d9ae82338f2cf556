/** The book of publications: their rows, the moves they can make, each compared and set, and what they are called for people. */
@NullMarked
package io.holdingline.publishing.book;

import org.jspecify.annotations.NullMarked;
