package io.holdingline.identity;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many wrong attempts to sign in are borne within a window.
 *
 * @param attempts for one user name from one address
 * @param attemptsInAll for one user name from anywhere, and from one address for any name
 */
@Validated
@ConfigurationProperties("holdingline.identity.sign-in")
record IdentitySettings(@DefaultValue("5") @Positive int attempts, @DefaultValue("40") @Positive int attemptsInAll,
                        @DefaultValue("15m") Duration window) {
}
