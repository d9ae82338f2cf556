/** The pages of the legal clocks, and the form on which a person gives a promise up. */
@NullMarked
package io.holdingline.deadline.web;

import org.jspecify.annotations.NullMarked;
