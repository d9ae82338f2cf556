package io.holdingline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.stereotype.Component;

/** Ends a session a day's work after the sign-in, however busy it was; two idle hours end it sooner. */
@Component
class SessionLimit {

    static final Duration LASTS = Duration.ofHours(12);

    private static final String SIGNED_IN_AT = "holdingline.signedInAt";

    private final Clock clock;

    SessionLimit(Clock clock) {
        this.clock = clock;
    }

    void begin(HttpServletRequest request) {
        request.getSession().setAttribute(SIGNED_IN_AT, clock.instant());
    }

    void check(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SIGNED_IN_AT) instanceof Instant since
                && !clock.instant().isBefore(since.plus(LASTS))) {
            session.invalidate();
            throw new CredentialsExpiredException("Signed in for too long");
        }
    }
}
