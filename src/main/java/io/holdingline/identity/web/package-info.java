/** Sign-in, the first administrator and the administration of people, as pages. */
@NullMarked
package io.holdingline.identity.web;

import org.jspecify.annotations.NullMarked;
