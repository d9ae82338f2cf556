/** What only a person can settle about a publication, as a task of the social team. */
@NullMarked
package io.holdingline.publishing.question;

import org.jspecify.annotations.NullMarked;
