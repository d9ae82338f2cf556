package io.holdingline.mail;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The one way mail leaves the house: SMTP where a host is set, else {@code .eml} files under {@code data/outbox}. */
public interface MailGateway {

    /** Hands the mail over and says what is known of it; never throws for what the far side did. Not for use inside a transaction. */
    default Handover send(MailMessage message) {
        return send(message, () -> true);
    }

    /** @param mayLeave asked once the server waits for the body, in the last moment before its first byte; false hands nothing over */
    Handover send(MailMessage message, BooleanSupplier mayLeave);

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
