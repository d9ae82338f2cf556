package io.holdingline.publishing;

import io.holdingline.mail.MailGateway;
import io.holdingline.publishing.connect.EmailConnector;
import io.holdingline.publishing.connect.MailThreads;
import io.holdingline.publishing.connect.NewsroomConnector;
import io.holdingline.publishing.connect.WebhookConnector;
import io.holdingline.publishing.http.GuardedHttp;
import io.holdingline.publishing.newsroom.Newsroom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/** The channels, in the order of the screens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishingSettings.class)
class PublishingConfiguration {

    @Bean
    GuardedHttp guardedHttp(PublishingSettings settings) {
        return new GuardedHttp(settings.http());
    }

    @Bean
    @Order(1)
    NewsroomConnector newsroomConnector(Newsroom newsroom, TransactionTemplate transaction, Clock clock) {
        return new NewsroomConnector(newsroom, transaction, clock);
    }

    @Bean
    @Order(2)
    EmailConnector emailConnector(MailGateway mail, MailThreads threads, PublishingSettings settings,
                                  @Value("${holdingline.base-url}") String baseUrl) {
        return new EmailConnector("email", mail, threads, settings.email(), baseUrl);
    }

    @Bean
    @Order(4)
    EmailConnector staffConnector(MailGateway mail, MailThreads threads, PublishingSettings settings,
                                  @Value("${holdingline.base-url}") String baseUrl) {
        return new EmailConnector("staff", mail, threads, settings.staffAudience(), baseUrl);
    }

    @Bean
    @Order(3)
    WebhookConnector webhookConnector(PublishingSettings settings, GuardedHttp http, Clock clock) {
        return new WebhookConnector(settings.webhook(), http, clock);
    }
}
