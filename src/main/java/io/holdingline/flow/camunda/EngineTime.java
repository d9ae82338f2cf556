package io.holdingline.flow.camunda;

import java.time.Clock;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.joda.time.DateTimeUtils;

/** Makes our {@link Clock} the engine's for the length of a command. The engine's own clock is one static per JVM. */
class EngineTime extends CommandInterceptor {

    private static final ThreadLocal<@Nullable Clock> current = new ThreadLocal<>();

    static {
        DateTimeUtils.setCurrentMillisProvider(EngineTime::millis);
    }

    private final Clock clock;

    EngineTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var outer = current.get();
        current.set(clock);
        try {
            return next.execute(command);
        } finally {
            current.set(outer);
        }
    }

    private static long millis() {
        var clock = current.get();
        return clock == null ? System.currentTimeMillis() : clock.millis();
    }
}
