package io.holdingline.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** There are no default accounts: a house without people prints the way in to its log, once a start. */
@Component
@Profile("!demo")
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FirstAdministratorToken tokens;
    private final String baseUrl;

    FirstStart(FirstAdministratorToken tokens, @Value("${holdingline.base-url}") String baseUrl) {
        this.tokens = tokens;
        this.baseUrl = baseUrl;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tokens.issue().ifPresent(token -> LOG.info(
                "Nobody can sign in yet. Make the first administrator at {}/first-administrator with the one-time token {}",
                baseUrl, token));
    }
}
