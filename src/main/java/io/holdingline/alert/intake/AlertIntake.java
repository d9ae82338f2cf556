package io.holdingline.alert.intake;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.correlation.AlertRouting;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what an authenticated source sent. When it returns, the alerts are durable; where they lead may follow. */
@Component
public class AlertIntake {

    private static final Logger LOG = LoggerFactory.getLogger(AlertIntake.class);

    private final AlertStore store;
    private final AlertRouting routing;
    private final DeadLetters deadLetters;

    AlertIntake(AlertStore store, AlertRouting routing, DeadLetters deadLetters) {
        this.store = store;
        this.routing = routing;
        this.deadLetters = deadLetters;
    }

    /**
     * Answers how many alerts the body holds.
     *
     * @throws MalformedAlert where it cannot be read; the body is then kept for the administrator
     */
    public int takeFromAlertmanager(byte[] body) {
        try {
            var alerts = AlertmanagerWebhook.read(body);
            route(store.store("alertmanager", body, alerts));
            return alerts.size();
        } catch (MalformedAlert malformed) {
            deadLetters.keep("alertmanager", body, malformed);
            throw malformed;
        }
    }

    private void route(Collection<AlertId> alerts) {
        try {
            routing.look(alerts);
        } catch (RuntimeException broken) {
            LOG.error("{} alerts are stored but could not be routed; they will be tried again", alerts.size(), broken);
        }
    }
}
