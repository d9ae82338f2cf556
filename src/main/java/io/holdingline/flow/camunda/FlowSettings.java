package io.holdingline.flow.camunda;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jobExecutor false where jobs are run by hand, as in tests
 * @param threads that run jobs side by side on this node
 * @param lease how long a node may hold a job before another one takes it over
 * @param usualWait between two looks for jobs when nothing woke the executor, growing to {@code longestWait}
 * @param backoff first pause after losing a job to another node, growing to {@code longestBackoff}
 * @param retries pauses before each retry of a failed step, ISO-8601, comma-separated
 */
@ConfigurationProperties("holdingline.flow")
record FlowSettings(@DefaultValue("true") boolean jobExecutor,
                    @DefaultValue("6") int threads,
                    @DefaultValue("30s") Duration lease,
                    @DefaultValue("5s") Duration usualWait,
                    @DefaultValue("20s") Duration longestWait,
                    @DefaultValue("25ms") Duration backoff,
                    @DefaultValue("500ms") Duration longestBackoff,
                    @DefaultValue("PT1S,PT5S,PT30S,PT2M,PT10M") String retries) {

    FlowSettings {
        if (longestWait.compareTo(usualWait) < 0) {
            throw new IllegalArgumentException("holdingline.flow.longest-wait must not be below holdingline.flow.usual-wait");
        }
    }
}
