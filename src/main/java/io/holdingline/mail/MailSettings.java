package io.holdingline.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the house.
 *
 * @param from the sender's address, with or without a name
 * @param connectTimeout how long to wait for the server to answer the call
 * @param timeout how long to wait for each answer and each write after that
 */
@ConfigurationProperties("holdingline.mail")
record MailSettings(@DefaultValue("Holdingline <holdingline@localhost>") String from,
                    @DefaultValue("5s") Duration connectTimeout, @DefaultValue("10s") Duration timeout) {
}
