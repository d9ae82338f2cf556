package io.holdingline.mail;

import java.util.List;

/** The mails kept as files where no SMTP server is set. */
public interface Outbox {

    /** Newest first. */
    List<KeptMail> newest(int limit);

    /** @throws io.holdingline.shared.NotFound where no mail has that name */
    KeptMail read(String name);

    /** False where mail leaves through a server, so that nothing new is kept. */
    boolean inUse();
}
