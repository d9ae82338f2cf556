package io.holdingline.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One mail of the outbox. @param name of its file without the ending; @param at when it was kept (UTC) */
public record KeptMail(String name, Instant at, String to, String subject, String text, @Nullable String html) {
}
