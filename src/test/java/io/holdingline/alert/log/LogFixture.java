package io.holdingline.alert.log;

import io.holdingline.alert.AlertProperties;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of alerts for tests of other packages. */
public final class LogFixture {

    private LogFixture() {
    }

    public static AlertLog on(JdbcClient jdbc, AlertProperties properties, Clock clock) {
        return new AlertLog(jdbc, new Deliveries(jdbc), properties, clock);
    }
}
