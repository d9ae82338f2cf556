package io.holdingline.publishing.connect;

import io.holdingline.mail.MailGateway;
import io.holdingline.mail.MailGateway.Handover;
import io.holdingline.mail.MailMessage;
import io.holdingline.publishing.newsroom.Markdown;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;

/** One mail to an audience, the customers or the staff. Message ids come from publications, and a crisis is one thread. */
public class EmailConnector implements Connector {

    private final String key;
    private final MailGateway mail;
    private final MailThreads threads;
    private final EmailAudience audience;
    private final String host;

    /** @param key of the channel, as its settings are called under {@code holdingline.publishing} */
    public EmailConnector(String key, MailGateway mail, MailThreads threads, EmailAudience audience, String baseUrl) {
        this.key = key;
        this.mail = mail;
        this.threads = threads;
        this.audience = audience;
        this.host = URI.create(baseUrl).getHost();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return "E-mail, " + audience.name();
    }

    /** A lost answer of a mail server can be a delivered mail. */
    @Override
    public boolean idempotent() {
        return false;
    }

    @Override
    public boolean speaks(String language) {
        return audience.languages().isEmpty() || audience.languages().contains(language);
    }

    @Override
    public Optional<String> missing() {
        return audience.to().isEmpty()
                ? Optional.of("No e-mail audience is set up (holdingline.publishing." + key + ".to).") : Optional.empty();
    }

    @Override
    public String body(Outgoing outgoing) {
        return outgoing.subject() + "\n\n" + outgoing.text();
    }

    @Override
    public Outcome send(Outgoing outgoing, Fence fence) {
        return outcome(mail.send(message(outgoing), fence::isOpen));
    }

    private MailMessage message(Outgoing outgoing) {
        var before = threads.first(outgoing.crisis(), key, outgoing.language()).filter(first -> !first.equals(outgoing.key()));
        return new MailMessage(messageId(outgoing.key()), audience.to(), outgoing.subject(), outgoing.text(),
                html(outgoing), before.map(this::messageId).orElse(null), true);
    }

    private Outcome outcome(Handover handover) {
        if (handover instanceof Handover.Accepted accepted) {
            return Outcome.sent(accepted.remark() == null ? "accepted for " + recipients() : accepted.remark(), null);
        }
        if (handover instanceof Handover.NotTaken not) {
            return Outcome.notTaken(not.reason());
        }
        return handover instanceof Handover.Refused refused ? Outcome.rejected(refused.reason())
                : Outcome.lost(((Handover.Unknown) handover).reason());
    }

    private String recipients() {
        return audience.to().size() == 1 ? "1 address" : audience.to().size() + " addresses";
    }

    private String messageId(UUID publication) {
        return publication + "@" + host;
    }

    private static String html(Outgoing outgoing) {
        return "<!doctype html><html lang=\"" + HtmlUtils.htmlEscape(outgoing.language()) + "\"><head><meta charset=\"utf-8\">"
                + "<title>" + HtmlUtils.htmlEscape(outgoing.subject()) + "</title></head><body>"
                + Markdown.html(outgoing.text()) + "</body></html>";
    }
}
