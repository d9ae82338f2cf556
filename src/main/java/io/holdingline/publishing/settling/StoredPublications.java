package io.holdingline.publishing.settling;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.Person;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationCard;
import io.holdingline.publishing.PublicationFile;
import io.holdingline.publishing.PublicationId;
import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.Publications;
import io.holdingline.publishing.book.Channels;
import io.holdingline.publishing.book.PublicationTable;
import io.holdingline.publishing.book.Row;
import io.holdingline.publishing.planning.Cancelling;
import io.holdingline.publishing.question.Questions;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredPublications implements Publications {

    private static final Set<PublicationState> TO_COME = Set.of(PublicationState.PLANNED, PublicationState.RETRY_SAFE,
            PublicationState.CLAIMED);
    private static final int LONGEST_REASON = 900;

    private final PublicationTable table;
    private final Files files;
    private final Channels channels;
    private final Cancelling cancelling;
    private final Settling settling;
    private final Questions questions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredPublications(PublicationTable table, Files files, Channels channels, Cancelling cancelling, Settling settling,
                       Questions questions, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.files = files;
        this.channels = channels;
        this.cancelling = cancelling;
        this.settling = settling;
        this.questions = questions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Publication> of(CrisisId crisis) {
        return table.of(crisis).stream().map(Row::publication).toList();
    }

    @Override
    public List<Publication> of(Collection<CrisisId> crises) {
        return crises.isEmpty() ? List.of() : table.of(crises).stream().map(Row::publication).toList();
    }

    @Override
    public List<PublicationCard> between(Instant from, Instant to) {
        return table.between(from, to).stream().map(files::card).toList();
    }

    @Override
    public List<PublicationCard> waitingForAPerson() {
        return table.waitingForAPerson().stream().map(files::card).toList();
    }

    @Override
    public PublicationFile get(PublicationId id) {
        return files.file(table.get(id));
    }

    @Override
    public Map<String, String> channels() {
        return channels.labels();
    }

    @Override
    public void cancel(PublicationId id, long epoch, String reason, Person by) {
        settle(id, epoch, by, row -> TO_COME.contains(row.state()) && !row.inDoubt(), "It cannot be cancelled any more.",
                row -> cancelling.cancel(row, reason(reason), by.actor()));
    }

    @Override
    public void reschedule(PublicationId id, long epoch, Instant dueAt, Person by) {
        if (dueAt.isBefore(clock.instant())) {
            throw new RuleViolation("dueAt", "That time has passed. Choose a later one.");
        }
        settle(id, epoch, by, row -> row.state() == PublicationState.PLANNED && !row.inDoubt(),
                "Only a planned publication can be moved.", row -> settling.reschedule(row, dueAt, by));
    }

    @Override
    public void isLive(PublicationId id, long epoch, @Nullable String link, Person by) {
        var given = Link.checked(link);
        settle(id, epoch, by, StoredPublications::isUnknown, "Nobody needs to say any more whether it is live.",
                row -> settling.live(row, given, by));
    }

    @Override
    public void sendAgain(PublicationId id, long epoch, String reason, Person by) {
        settle(id, epoch, by, Row::asksPerson, "Nobody needs to settle this any more.",
                row -> settling.sendAgain(row, reason(reason), by));
    }

    @Override
    public void giveUp(PublicationId id, long epoch, String reason, Person by) {
        settle(id, epoch, by, Row::asksPerson, "Nobody needs to settle this any more.",
                row -> settling.giveUp(row, reason(reason), by));
    }

    @Override
    public void leave(PublicationId id, long epoch, String reason, Person by) {
        settle(id, epoch, by, StoredPublications::isUnknown, "Nobody needs to say any more whether it is live.",
                row -> settling.leave(row, reason(reason), by));
    }

    private static boolean isUnknown(Row row) {
        return row.state() == PublicationState.UNKNOWN && row.asksPerson();
    }

    private void settle(PublicationId id, long epoch, Person by, Predicate<Row> allowed, String otherwise, Predicate<Row> act) {
        transaction.executeWithoutResult(status -> {
            var row = table.get(id);
            if (!allowed.test(row)) {
                throw new RuleViolation(otherwise);
            }
            if (row.epoch() != epoch || !act.test(row)) {
                throw new StaleInput("This publication has moved on since you opened the page. Look again before you decide.");
            }
            if (row.asksPerson()) {
                questions.answered(row, by);
            }
        });
    }

    private static String reason(String typed) {
        var reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", reason.isEmpty() ? "Give a reason: it goes on the record."
                    : "Say it in at most " + LONGEST_REASON + " characters.");
        }
        return reason;
    }
}
