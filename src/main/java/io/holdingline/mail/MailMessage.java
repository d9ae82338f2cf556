package io.holdingline.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail.
 *
 * @param messageId stable, without angle brackets, so that the same mail has the same name on every attempt
 * @param inReplyTo the message id of the first mail of its thread
 * @param blind true hides the recipients from one another
 */
public record MailMessage(String messageId, List<String> to, String subject, String text, @Nullable String html,
                          @Nullable String inReplyTo, boolean blind) {
}
