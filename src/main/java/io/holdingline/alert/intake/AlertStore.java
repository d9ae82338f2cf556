package io.holdingline.alert.intake;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.AlertProperties;
import io.holdingline.alert.log.Retrying;
import io.holdingline.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a delivery durable: its bytes, and what became of each alert in it, in one transaction. */
@Component
class AlertStore {

    /** The order in which rows are locked; one order for all is what keeps two deliveries from a deadlock. */
    private static final Comparator<IncomingAlert> LOCKING =
            Comparator.comparing(IncomingAlert::fingerprint).thenComparing(IncomingAlert::startsAt);

    private final DeliveryTable deliveries;
    private final AlertTable alerts;
    private final TransactionTemplate transaction;
    private final AlertProperties properties;
    private final Clock clock;

    AlertStore(DeliveryTable deliveries, AlertTable alerts, TransactionTemplate transaction, AlertProperties properties,
               Clock clock) {
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    /** Those that routing must look at: new ones, and ones that changed between firing and resolved. */
    Collection<AlertId> store(String source, byte[] body, List<IncomingAlert> incoming) {
        var sorted = incoming.stream().sorted(LOCKING).toList();
        var sha256 = Sha256.of(body);
        return Retrying.inTransaction(transaction, () -> store(source, sha256, body, sorted));
    }

    private Collection<AlertId> store(String source, String sha256, byte[] body, List<IncomingAlert> incoming) {
        var now = clock.instant();
        deliveries.keep(source, sha256, body, now);
        var seen = new Sighting(source, sha256, now, lookAt(now));
        var others = alerts.countRepeats(seen, incoming);
        return others.isEmpty() ? List.of() : alerts.change(seen, others);
    }

    private Instant lookAt(Instant now) {
        return now.plus(properties.lookAgainAfter());
    }
}
