/** The administration page that shows the mails kept in the outbox. */
@NullMarked
package io.holdingline.mail.web;

import org.jspecify.annotations.NullMarked;
