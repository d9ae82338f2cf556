package io.holdingline.playbook;

import io.holdingline.shared.Utc;
import io.holdingline.timing.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds the owner of a playbook once when the day of its review has passed, on whichever node is first. */
@Component
class ReviewReminders implements DueWork {

    private record Review(String scenario, LocalDate by) {
    }

    private final LoadedCatalogue catalogue;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    ReviewReminders(LoadedCatalogue catalogue, JdbcClient jdbc, TransactionTemplate transaction,
                    ApplicationEventPublisher events, Clock clock, @Value("${holdingline.zone:UTC}") ZoneId zone) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "review-reminders";
    }

    /** The first midnight after a review day of which nobody was reminded. */
    @Override
    public Optional<Instant> nextDue() {
        return unreminded().keySet().stream().map(review -> review.by().plusDays(1).atStartOfDay(zone).toInstant())
                .min(Instant::compareTo);
    }

    @Override
    public void runDue() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        unreminded().forEach((review, owner) -> {
            if (review.by().isBefore(today)) {
                remind(review, owner);
            }
        });
    }

    /** The key of the table decides between two nodes. */
    private void remind(Review review, String owner) {
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("insert into playbook_review_reminder (scenario, review_by, reminded_at) values (?, ?, ?)")
                        .params(review.scenario(), review.by(), Utc.stored(clock.instant())).update();
                events.publishEvent(new ReviewPassed(review.scenario(), title(review.scenario()), owner, review.by()));
            });
        } catch (DuplicateKeyException otherNode) {
            // the other one reminds
        }
    }

    private Map<Review, String> unreminded() {
        var waiting = new LinkedHashMap<Review, String>();
        catalogue.launchable().forEach(playbook -> catalogue.stewardship(playbook.scenario()).ifPresent(steward ->
                Stream.ofNullable(steward.reviewBy()).forEach(day -> waiting.put(new Review(playbook.scenario(), day), steward.owner()))));
        if (!waiting.isEmpty()) {
            waiting.keySet().removeAll(reminded());
        }
        return waiting;
    }

    private Set<Review> reminded() {
        return jdbc.sql("select scenario, review_by from playbook_review_reminder")
                .query((row, number) -> new Review(row.getString(1), row.getObject(2, LocalDate.class))).list()
                .stream().collect(Collectors.toSet());
    }

    private String title(String scenario) {
        return catalogue.playbook(catalogue.current(), scenario).title();
    }
}
