package io.holdingline.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads one kept mail back. */
final class EmlFile {

    private static final Session SESSION = Session.getInstance(new Properties());

    private EmlFile() {
    }

    static KeptMail read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            var mail = new MimeMessage(SESSION, stream);
            var name = file.getFileName().toString().replaceFirst("\\.eml$", "");
            return new KeptMail(name, Files.getLastModifiedTime(file).toInstant(), recipients(mail),
                    String.valueOf(mail.getSubject()), body(mail, "text/plain", ""), body(mail, "text/html", null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String recipients(MimeMessage mail) throws MessagingException {
        var hidden = mail.getHeader("X-Outbox-Recipients", ", ");
        return hidden == null ? String.valueOf(mail.getHeader("To", ", ")) : hidden + " (hidden from one another)";
    }

    private static @Nullable String body(Part part, String type, @Nullable String otherwise)
            throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = body(parts.getBodyPart(i), type, null);
                if (found != null) {
                    return found;
                }
            }
        }
        return otherwise;
    }
}
