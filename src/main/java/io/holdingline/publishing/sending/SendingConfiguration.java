package io.holdingline.publishing.sending;

import io.holdingline.publishing.connect.EmailConnector;
import io.holdingline.publishing.connect.NewsroomConnector;
import io.holdingline.publishing.connect.WebhookConnector;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each channel has a sender of its own. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    @Bean
    Sender newsroomSender(NewsroomConnector connector, Leases leases, Inspection inspection, Outcomes outcomes, Clock clock) {
        return new Sender(connector, leases, inspection, outcomes, clock);
    }

    @Bean
    Sender emailSender(EmailConnector emailConnector, Leases leases, Inspection inspection, Outcomes outcomes, Clock clock) {
        return new Sender(emailConnector, leases, inspection, outcomes, clock);
    }

    @Bean
    Sender staffSender(EmailConnector staffConnector, Leases leases, Inspection inspection, Outcomes outcomes, Clock clock) {
        return new Sender(staffConnector, leases, inspection, outcomes, clock);
    }

    @Bean
    Sender webhookSender(WebhookConnector connector, Leases leases, Inspection inspection, Outcomes outcomes, Clock clock) {
        return new Sender(connector, leases, inspection, outcomes, clock);
    }
}
