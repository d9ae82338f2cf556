/** The pages of publishing: the social team's day, one publication, the public newsroom. */
@NullMarked
package io.holdingline.publishing.web;

import org.jspecify.annotations.NullMarked;
