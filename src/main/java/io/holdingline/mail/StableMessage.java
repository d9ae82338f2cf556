package io.holdingline.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps its Message-ID when it is saved, and remembers whether its bytes began to leave. */
class StableMessage extends MimeMessage {

    private final String id;
    private volatile boolean leaving;

    StableMessage(Session session, String id) {
        super(session);
        this.id = MailId.bracketed(id);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream stream, String[] ignored) throws IOException, MessagingException {
        leaving = true;
        super.writeTo(stream, ignored);
    }

    /** False proves that the server never saw the body: DATA had not been granted. */
    boolean isLeaving() {
        return leaving;
    }
}
