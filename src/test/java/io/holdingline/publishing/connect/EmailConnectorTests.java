package io.holdingline.publishing.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.mail.MailGateway;
import io.holdingline.mail.MailGateway.Handover;
import io.holdingline.mail.MailMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmailConnectorTests {

    private static final Fence OPEN = new Fence(1, Instant.MAX, Clock.systemUTC());

    private final List<MailMessage> mails = new ArrayList<>();
    private Handover handover = new Handover.Accepted();
    private Optional<UUID> first = Optional.empty();
    private final MailGateway gateway = (mail, mayLeave) -> {
        mails.add(mail);
        return handover;
    };
    private final EmailConnector email = new EmailConnector("email", gateway, (crisis, channel, language) -> first,
            new EmailAudience("customers", List.of("a@example.org", "b@example.org"), List.of("en")), "https://news.example.com");

    @Test
    void theMessageIdIsThePublicationSoThatARepeatIsTheSameMail() {
        var outgoing = outgoing("Words");
        email.send(outgoing, OPEN);

        assertThat(mails.get(0).messageId()).isEqualTo(outgoing.key() + "@news.example.com");
        assertThat(mails.get(0).inReplyTo()).isNull();
        assertThat(mails.get(0).blind()).isTrue();
    }

    @Test
    void laterMailsAnswerTheFirstOfTheirCrisis() {
        first = Optional.of(UUID.randomUUID());
        email.send(outgoing("Words"), OPEN);

        assertThat(mails.get(0).inReplyTo()).isEqualTo(first.get() + "@news.example.com");
    }

    @Test
    void markupInTheWordsIsShownAndNotObeyed() {
        email.send(outgoing("<script>alert(1)</script>\n\n[here](javascript:alert(1)) **now**"), OPEN);

        assertThat(mails.get(0).html()).doesNotContain("<script").doesNotContain("javascript:").contains("<strong>now</strong>");
        assertThat(mails.get(0).text()).contains("<script>alert(1)</script>");
    }

    @Test
    void everyHandoverHasItsOutcome() {
        assertThat(after(new Handover.Accepted("not taken for b@example.org")).remark()).contains("b@example.org");
        assertThat(after(new Handover.Accepted()).kind()).isEqualTo(Outcome.Kind.SENT);
        assertThat(after(new Handover.NotTaken("refused")).kind()).isEqualTo(Outcome.Kind.NOT_TAKEN);
        assertThat(after(new Handover.Refused("550")).kind()).isEqualTo(Outcome.Kind.REJECTED);
        assertThat(after(new Handover.Unknown("reset")).kind()).isEqualTo(Outcome.Kind.LOST);
    }

    private Outcome after(Handover given) {
        handover = given;
        return email.send(outgoing("Words"), OPEN);
    }

    private static Outgoing outgoing(String text) {
        return new Outgoing(UUID.randomUUID(), UUID.randomUUID(), "C-2026-031", "update", "Update 3", "en", true, "customers",
                "Checkout", text, null);
    }
}
