package io.holdingline.alert.quiet;

import io.holdingline.crisis.Crises;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watch over quiet alerts for tests of other packages. */
public final class QuietFixture {

    private QuietFixture() {
    }

    public static QuietWatch watch(JdbcClient jdbc, Crises crises, ApplicationEventPublisher events, Clock clock) {
        return new QuietWatch(jdbc, crises, events, clock);
    }
}
