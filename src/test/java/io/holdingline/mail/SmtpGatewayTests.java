package io.holdingline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.holdingline.mail.MailGateway.Handover;
import io.holdingline.support.TestClock;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpGatewayTests {

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    private static final MailSettings SETTINGS =
            new MailSettings("Press <press@example.com>", Duration.ofSeconds(5), Duration.ofMillis(400));

    @Test
    void theServerReceivesBothPartsUnderTheNameWeGave() throws Exception {
        assertThat(gateway(SMTP.getSmtp().getPort()).send(mail(List.of("a@example.org", "b@example.org"), true)))
                .isInstanceOf(Handover.Accepted.class);

        var received = SMTP.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo("<update-2@news.example.com>");
        assertThat(received[0].getHeader("In-Reply-To")).containsExactly("<holding@news.example.com>");
        assertThat(received[0].getHeader("References")).containsExactly("<holding@news.example.com>");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(((Multipart) received[0].getContent()).getContentType()).startsWith("multipart/alternative");
        assertThat(((Multipart) received[0].getContent()).getCount()).isEqualTo(2);
    }

    @Test
    void recipientsOfABlindMailDoNotSeeOneAnother() throws Exception {
        gateway(SMTP.getSmtp().getPort()).send(mail(List.of("a@example.org", "b@example.org"), true));

        assertThat(SMTP.getReceivedMessages()[0].getHeader("To")).containsExactly("undisclosed-recipients:;");
    }

    @Test
    void aSubjectCannotAddAHeader() throws Exception {
        var mail = new MailMessage("x@news.example.com", List.of("a@example.org"),
                "Delay\r\nBcc: everybody@example.org\r\n\r\nand a body", "Text", null, null, false);

        gateway(SMTP.getSmtp().getPort()).send(mail);

        var received = SMTP.getReceivedMessages()[0];
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("Delay Bcc: everybody@example.org and a body");
        assertThat(received.getContent().toString().strip()).isEqualTo("Text");
    }

    @Test
    void aRecipientWithALineBreakIsRefused() {
        assertThat(gateway(SMTP.getSmtp().getPort()).send(mail(List.of("a@example.org\r\nBcc: b@example.org"), false)))
                .isInstanceOf(Handover.Refused.class);
        assertThat(SMTP.getReceivedMessages()).isEmpty();
    }

    @Test
    void aRefusedConnectionIsProvablyNotTaken() {
        assertThat(gateway(RudeSmtp.closedPort()).send(mail(List.of("a@example.org"), false)))
                .isInstanceOf(Handover.NotTaken.class);
    }

    @Test
    void whatBecameTooLateDuringTheConversationDoesNotLeave() {
        try (var server = RudeSmtp.answering("never", "")) {
            assertThat(gateway(server.port()).send(mail(List.of("a@example.org"), false), () -> !server.waitsForBody()))
                    .isInstanceOf(Handover.NotTaken.class);
            assertThat(server.bodies()).isZero();
        }
    }

    @Test
    void aRefusedRecipientIsRefused() {
        try (var server = RudeSmtp.answering("RCPT", "550 5.1.1 no such user")) {
            assertThat(gateway(server.port()).send(mail(List.of("a@example.org"), false)))
                    .isInstanceOfSatisfying(Handover.Refused.class, no -> assertThat(no.reason()).contains("Invalid Addresses"));
            assertThat(server.bodies()).isZero();
        }
    }

    @Test
    void aBusyServerMayBeTriedAgain() {
        try (var server = RudeSmtp.answering("RCPT", "450 4.2.0 greylisted")) {
            assertThat(gateway(server.port()).send(mail(List.of("a@example.org"), false)))
                    .isInstanceOf(Handover.NotTaken.class);
        }
    }

    @Test
    void aRefusedMessageIsRefused() {
        try (var server = RudeSmtp.answering(".", "554 5.7.1 we do not want this")) {
            assertThat(gateway(server.port()).send(mail(List.of("a@example.org"), false)))
                    .isInstanceOf(Handover.Refused.class);
        }
    }

    @Test
    void oneRefusedRecipientAmongTwoIsAcceptedWithARemark() {
        try (var server = RudeSmtp.answering("RCPT TO:<b@example.org>", "550 5.1.1 no such user")) {
            assertThat(gateway(server.port()).send(mail(List.of("a@example.org", "b@example.org"), true)))
                    .isInstanceOfSatisfying(Handover.Accepted.class,
                            yes -> assertThat(yes.remark()).contains("b@example.org").doesNotContain("a@"));
            assertThat(server.bodies()).isOne();
        }
    }

    @Test
    void silenceAfterTheBodyIsUnknown() {
        try (var server = RudeSmtp.silentAfterBody()) {
            assertThat(gateway(server.port()).send(mail(List.of("a@example.org"), false)))
                    .isInstanceOf(Handover.Unknown.class);
            assertThat(server.bodies()).isOne();
        }
    }

    @Test
    void aResetAfterTheBodyIsUnknown() {
        try (var server = RudeSmtp.resettingAfterBody()) {
            assertThat(gateway(server.port()).send(mail(List.of("a@example.org"), false)))
                    .isInstanceOf(Handover.Unknown.class);
        }
    }

    @Test
    void silenceAfterTheBodyStaysUnknownEvenWhereARecipientWasRefusedBefore() {
        try (var server = RudeSmtp.silentAfterBody("RCPT TO:<b@example.org>", "550 5.1.1 no such user")) {
            assertThat(gateway(server.port()).send(mail(List.of("a@example.org", "b@example.org"), true)))
                    .isInstanceOf(Handover.Unknown.class);
        }
    }

    private static MailGateway gateway(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new SmtpGateway(new Composer(SETTINGS, TestClock.at("2026-11-22T04:12:00Z")), server, SETTINGS);
    }

    private static MailMessage mail(List<String> to, boolean blind) {
        return new MailMessage("update-2@news.example.com", to, "Update 2", "Words", "<p>Words</p>",
                "holding@news.example.com", blind);
    }
}
