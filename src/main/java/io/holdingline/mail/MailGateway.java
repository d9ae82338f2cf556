package io.holdingline.mail;

import org.jspecify.annotations.Nullable;

/** The one way mail leaves the house: SMTP where a host is set, else {@code .eml} files under {@code data/outbox}. */
public interface MailGateway {

    /** Hands the mail over and says what is known of it; never throws for what the far side did. Not for use inside a transaction. */
    Handover send(MailMessage message);

    /** What is known after an attempt. */
    sealed interface Handover {

        /** Accepted by the server, or kept in the outbox. @param remark which recipients were refused, where some were */
        record Accepted(@Nullable String remark) implements Handover {

            public Accepted() {
                this(null);
            }
        }

        /** Provably not taken and worth another try: the connection was refused, or the sign-in failed. */
        record NotTaken(String reason) implements Handover {
        }

        /** Refused for good: every recipient or the message itself. */
        record Refused(String reason) implements Handover {
        }

        /** The answer was lost; it may have been taken. */
        record Unknown(String reason) implements Handover {
        }
    }
}
