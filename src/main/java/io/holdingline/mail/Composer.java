package io.holdingline.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.function.BooleanSupplier;

/** Makes the mail; nothing that was typed can become a header of its own. */
class Composer {

    private final MailSettings settings;
    private final Clock clock;

    Composer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws AddressException where a recipient is no address */
    Address[] recipients(MailMessage mail) throws AddressException {
        var addresses = new Address[mail.to().size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = address(mail.to().get(i));
        }
        return addresses;
    }

    StableMessage compose(Session session, MailMessage mail, BooleanSupplier mayLeave) throws MessagingException {
        var message = new StableMessage(session, mail.messageId(), mayLeave);
        message.setFrom(new InternetAddress(settings.from()));
        address(message, mail);
        message.setSubject(oneLine(mail.subject()), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        thread(message, mail);
        fill(message, mail);
        message.saveChanges();
        return message;
    }

    private void address(StableMessage message, MailMessage mail) throws MessagingException {
        if (mail.blind()) {
            message.setHeader("To", "undisclosed-recipients:;");
        } else {
            message.setRecipients(RecipientType.TO, recipients(mail));
        }
    }

    private static void thread(StableMessage message, MailMessage mail) throws MessagingException {
        if (mail.inReplyTo() != null) {
            message.setHeader("In-Reply-To", MailId.bracketed(mail.inReplyTo()));
            message.setHeader("References", MailId.bracketed(mail.inReplyTo()));
        }
    }

    private static void fill(StableMessage message, MailMessage mail) throws MessagingException {
        if (mail.html() == null) {
            message.setText(mail.text(), "UTF-8");
            return;
        }
        var text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
    }

    private static InternetAddress address(String typed) throws AddressException {
        if (!typed.equals(oneLine(typed))) {
            throw new AddressException("Control character in address", oneLine(typed));
        }
        var address = new InternetAddress(typed, true);
        address.validate();
        return address;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
