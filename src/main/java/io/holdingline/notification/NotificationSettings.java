package io.holdingline.notification;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What mails say of the house. @param baseUrl where people open it; @param zone of the times in mails */
@ConfigurationProperties("holdingline")
record NotificationSettings(@DefaultValue("http://127.0.0.1:8080") String baseUrl, @DefaultValue("UTC") ZoneId zone) {
}
