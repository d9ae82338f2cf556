package io.holdingline.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import java.util.function.BooleanSupplier;

/** Keeps every mail as a file: the demo needs no mail server. */
class OutboxGateway implements MailGateway {

    private final Composer composer;
    private final OutboxFolder folder;
    private final Session session = Session.getInstance(new Properties());

    OutboxGateway(Composer composer, OutboxFolder folder) {
        this.composer = composer;
        this.folder = folder;
        folder.use();
    }

    @Override
    public Handover send(MailMessage mail, BooleanSupplier mayLeave) {
        try {
            var recipients = composer.recipients(mail);
            if (recipients.length == 0) {
                return new Handover.Refused("Nobody to send it to");
            }
            folder.keep(mail.messageId(), bytes(mail, mayLeave));
            return new Handover.Accepted();
        } catch (AddressException wrong) {
            return new Handover.Refused("“" + wrong.getRef() + "” is not an e-mail address");
        } catch (IOException full) {
            return new Handover.NotTaken("The outbox could not be written: " + full.getMessage());
        } catch (MessagingException wrong) {
            return new Handover.Refused("The mail could not be written: " + wrong.getMessage());
        }
    }

    private byte[] bytes(MailMessage mail, BooleanSupplier mayLeave) throws MessagingException, IOException {
        var message = composer.compose(session, mail, mayLeave);
        if (mail.blind()) {
            message.setHeader("X-Outbox-Recipients", String.join(", ", mail.to()));
        }
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }
}
