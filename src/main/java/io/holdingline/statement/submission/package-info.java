/** Lets a draft through to sign-off where nothing is missing and every rule is kept, or broken for a reason. */
@NullMarked
package io.holdingline.statement.submission;

import org.jspecify.annotations.NullMarked;
