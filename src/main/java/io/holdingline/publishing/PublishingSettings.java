package io.holdingline.publishing;

import io.holdingline.publishing.connect.EmailAudience;
import io.holdingline.publishing.connect.WebhookReceiver;
import io.holdingline.publishing.http.HttpSettings;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Channels and patience of the sender.
 *
 * @param latenessLimit what is later than this goes to a person, never out by itself
 * @param lease how long one sender has a publication for itself; longer than any connector may take
 * @param checkWithin how soon a person should answer a question about a publication
 */
@ConfigurationProperties("holdingline.publishing")
public record PublishingSettings(@DefaultValue EmailAudience email, @DefaultValue StaffAudience staff, @DefaultValue WebhookReceiver webhook,
                          @DefaultValue HttpSettings http, @DefaultValue("30m") Duration latenessLimit,
                          @DefaultValue("60s") Duration lease, @DefaultValue("15m") Duration checkWithin) {

    /** Who in the house hears of a crisis, in the way of {@link EmailAudience}. */
    public record StaffAudience(@DefaultValue("staff") String name, @DefaultValue List<String> to, @DefaultValue List<String> languages) {
    }

    EmailAudience staffAudience() {
        return new EmailAudience(staff.name(), staff.to(), staff.languages());
    }
}
