package io.holdingline.mail;

import io.holdingline.identity.AdministrationPage;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    OutboxFolder outbox(@Value("${holdingline.data-dir}") Path dataDirectory) {
        return new OutboxFolder(dataDirectory.resolve("outbox"));
    }

    @Bean
    AdministrationPage outboxPage() {
        return new AdministrationPage("/admin/mail", "Outbox", "Read the mails kept where no mail server is set");
    }

    /** Boot makes a sender only where {@code spring.mail.host} or a JNDI name is set. */
    @Bean
    MailGateway mailGateway(ObjectProvider<JavaMailSenderImpl> smtp, OutboxFolder outbox, MailSettings settings, Clock clock) {
        var composer = new Composer(settings, clock);
        var server = smtp.getIfAvailable();
        return server == null ? new OutboxGateway(composer, outbox) : new SmtpGateway(composer, server, settings);
    }
}
