package io.holdingline.notification;

import io.holdingline.mail.MailGateway;
import io.holdingline.mail.MailMessage;
import io.holdingline.timing.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, outside any transaction. A mail may arrive twice where an answer was lost, under the same message
 * id, but is never forgotten: better told twice than not at all.
 */
@Component
class NotificationSender implements DueWork {

    private static final int BATCH = 50;
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final MailQueue queue;
    private final MailGateway gateway;
    private final Clock clock;

    NotificationSender(MailQueue queue, MailGateway gateway, Clock clock) {
        this.queue = queue;
        this.gateway = gateway;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public Optional<Instant> nextDue() {
        return queue.nextDue();
    }

    @Override
    public void runDue() {
        for (MailQueue.Waiting mail : queue.due(BATCH)) {
            if (queue.claim(mail, clock.instant().plus(LEASE))) {
                send(mail);
            }
        }
    }

    private void send(MailQueue.Waiting mail) {
        var handover = gateway.send(new MailMessage("notification-" + mail.id() + "@holdingline.local",
                List.of(mail.recipient()), mail.subject(), mail.text(), null, null, false));
        if (handover instanceof MailGateway.Handover.Accepted) {
            queue.settle(mail, "SENT", null);
        } else if (handover instanceof MailGateway.Handover.Refused refused) {
            queue.settle(mail, "REFUSED", refused.reason());
        } else if (handover instanceof MailGateway.Handover.NotTaken notTaken) {
            again(mail, notTaken.reason());
        } else if (handover instanceof MailGateway.Handover.Unknown unknown) {
            again(mail, unknown.reason());
        }
    }

    private void again(MailQueue.Waiting mail, String reason) {
        if (mail.attempts() + 1 >= MOST_ATTEMPTS) {
            queue.settle(mail, "GIVEN_UP", reason);
        } else {
            queue.postpone(mail, clock.instant().plus(pause(mail.attempts())), reason);
        }
    }

    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(15L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
