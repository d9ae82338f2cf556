package io.holdingline.publishing.stop;

import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.publishing.Stop;
import io.holdingline.publishing.StopSwitch;
import io.holdingline.publishing.book.PublicationChanged;
import io.holdingline.publishing.book.PublicationMoves;
import io.holdingline.publishing.book.PublicationTable;
import io.holdingline.publishing.book.Row;
import io.holdingline.publishing.question.Questions;
import io.holdingline.shared.RuleViolation;
import io.holdingline.timing.Wakers;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredStopSwitch implements StopSwitch {

    private static final int LONGEST_REASON = 900;

    private final StopSwitchTable table;
    private final PublicationTable publications;
    private final PublicationMoves moves;
    private final Questions questions;
    private final ApplicationEventPublisher events;
    private final Wakers wakers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredStopSwitch(StopSwitchTable table, PublicationTable publications, PublicationMoves moves, Questions questions,
                     ApplicationEventPublisher events, Wakers wakers, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.publications = publications;
        this.moves = moves;
        this.questions = questions;
        this.events = events;
        this.wakers = wakers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<Stop> current() {
        return table.current();
    }

    @Override
    public void engage(String reason, Person by) {
        check(by, reason, Role.PR_MANAGER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR);
        transaction.executeWithoutResult(status -> {
            if (!table.engage(clock.instant(), by.displayName(), reason.strip())) {
                throw new RuleViolation("The stop switch is on already.");
            }
            events.publishEvent(StopSwitchMoved.engaged(by.actor(), reason.strip()));
        });
    }

    @Override
    public void release(String reason, Person by) {
        check(by, reason, Role.PR_MANAGER, Role.ADMINISTRATOR);
        transaction.executeWithoutResult(status -> {
            if (!table.release()) {
                throw new RuleViolation("The stop switch is off already.");
            }
            events.publishEvent(StopSwitchMoved.released(by.actor(), reason.strip()));
            publications.elapsed(clock.instant()).forEach(row -> hold(row, by));
            wakers.lookAgain();
        });
    }

    private void hold(Row row, Person by) {
        if (moves.held(row, clock.instant(), "Fell due while the stop switch was on.")) {
            events.publishEvent(PublicationChanged.of(row, "held", by.actor(),
                    "left " + row.label() + " on " + row.channel() + " to a person, since it fell due meanwhile"));
            questions.shouldItStillGo(row);
        }
    }

    private static void check(Person by, String reason, Role... roles) {
        if (Arrays.stream(roles).noneMatch(by::has)) {
            throw new RuleViolation("Your role does not move the stop switch this way.");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", reason.isBlank() ? "Give a reason: it is shown on every page."
                    : "Say it in at most " + LONGEST_REASON + " characters.");
        }
    }
}
