package io.holdingline.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.NotFound;
import io.holdingline.support.TestClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTests {

    @TempDir
    Path data;
    private OutboxFolder outbox;
    private MailGateway gateway;

    @BeforeEach
    void open() {
        var settings = new MailSettings("press@example.com", Duration.ofSeconds(1), Duration.ofSeconds(1));
        outbox = new OutboxFolder(data.resolve("outbox"));
        gateway = new OutboxGateway(new Composer(settings, TestClock.at("2026-11-22T04:12:00Z")), outbox);
    }

    @Test
    void theSameMailTwiceIsOneFile() throws Exception {
        gateway.send(mail("one@example.com", "First"));
        gateway.send(mail("one@example.com", "First"));

        try (var files = Files.list(data.resolve("outbox"))) {
            assertThat(files).singleElement().extracting(file -> file.getFileName().toString())
                    .isEqualTo("one@example.com.eml");
        }
    }

    @Test
    void whatIsTooLateIsNotKept() {
        assertThat(gateway.send(mail("one@example.com", "First"), () -> false)).isInstanceOf(MailGateway.Handover.NotTaken.class);
        assertThat(outbox.newest(5)).isEmpty();
    }

    @Test
    void aKeptMailReadsAsItWasSent() {
        gateway.send(mail("one@example.com", "Zahlung gestört ✓"));

        var kept = outbox.read("one@example.com");
        assertThat(kept.subject()).isEqualTo("Zahlung gestört ✓");
        assertThat(kept.text()).isEqualTo("Wörter");
        assertThat(kept.html()).isEqualTo("<p>Wörter</p>");
        assertThat(kept.to()).contains("a@example.org");
    }

    @Test
    void theNewestComesFirst() throws Exception {
        gateway.send(mail("one@example.com", "Old"));
        gateway.send(mail("two@example.com", "New"));
        Files.setLastModifiedTime(data.resolve("outbox/one@example.com.eml"), FileTime.from(Instant.EPOCH));

        assertThat(outbox.newest(10)).extracting(KeptMail::subject).containsExactly("New", "Old");
    }

    @Test
    void aNameCannotLeaveTheFolder() throws Exception {
        Files.writeString(data.resolve("secret@example.com.eml"), "Subject: secret\r\n\r\nno");
        gateway.send(mail("one@example.com", "First"));

        assertThatThrownBy(() -> outbox.read("../secret@example.com")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gateway.send(mail("../evil@example.com", "First")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MailMessage mail(String id, String subject) {
        return new MailMessage(id, List.of("a@example.org"), subject, "Wörter", "<p>Wörter</p>", null, true);
    }
}
