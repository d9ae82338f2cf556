package io.holdingline.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mail to an SMTP server. One attempt, every wait bounded. */
class SmtpGateway implements MailGateway {

    private static final Logger log = LoggerFactory.getLogger(SmtpGateway.class);

    private final Composer composer;
    private final JavaMailSenderImpl server;

    SmtpGateway(Composer composer, JavaMailSenderImpl server, MailSettings settings) {
        this.composer = composer;
        this.server = server;
        bound("smtp", settings);
        bound("smtps", settings);
    }

    private void bound(String protocol, MailSettings settings) {
        var properties = server.getJavaMailProperties();
        var timeout = Long.toString(settings.timeout().toMillis());
        properties.putIfAbsent("mail." + protocol + ".connectiontimeout", Long.toString(settings.connectTimeout().toMillis()));
        properties.putIfAbsent("mail." + protocol + ".timeout", timeout);
        properties.putIfAbsent("mail." + protocol + ".writetimeout", timeout);
        properties.putIfAbsent("mail." + protocol + ".sendpartial", "true");
        server.setJavaMailProperties(properties);
    }

    @Override
    public Handover send(MailMessage mail, BooleanSupplier mayLeave) {
        StableMessage message;
        Address[] recipients;
        try {
            recipients = composer.recipients(mail);
            message = composer.compose(server.getSession(), mail, mayLeave);
        } catch (AddressException wrong) {
            return new Handover.Refused("“" + wrong.getRef() + "” is not an e-mail address");
        } catch (MessagingException wrong) {
            return new Handover.Refused("The mail could not be written: " + wrong.getMessage());
        }
        return recipients.length == 0 ? new Handover.Refused("Nobody to send it to") : hand(message, recipients);
    }

    private Handover hand(StableMessage message, Address[] recipients) {
        Transport transport = null;
        try {
            transport = server.getSession().getTransport(protocol());
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            transport.sendMessage(message, recipients);
            return new Handover.Accepted();
        } catch (MessagingException failure) {
            return SmtpFailure.judge(failure, message.isLeaving());
        } finally {
            close(transport);
        }
    }

    private String protocol() {
        return server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
    }

    /** What goes wrong while saying good-bye changes nothing about what was accepted. */
    private static void close(@Nullable Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException late) {
            log.debug("The mail server did not say good-bye: {}", late.getMessage());
        }
    }
}
