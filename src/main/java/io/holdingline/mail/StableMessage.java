package io.holdingline.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** Keeps its Message-ID when it is saved, remembers whether its bytes began to leave, and does not let them leave too late. */
class StableMessage extends MimeMessage {

    private final String id;
    private final BooleanSupplier mayLeave;
    private volatile boolean leaving;

    StableMessage(Session session, String id, BooleanSupplier mayLeave) {
        super(session);
        this.mayLeave = mayLeave;
        this.id = MailId.bracketed(id);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream stream, String[] ignored) throws IOException, MessagingException {
        if (!mayLeave.getAsBoolean()) {
            throw new IOException("It was too late to begin");
        }
        leaving = true;
        super.writeTo(stream, ignored);
    }

    /** False proves that the server never saw the body: DATA had not been granted. */
    boolean isLeaving() {
        return leaving;
    }
}
