package io.holdingline.publishing.settling;

import io.holdingline.publishing.Publications;
import io.holdingline.publishing.PublishingSettings;
import io.holdingline.publishing.book.BookFixture;
import io.holdingline.publishing.planning.Cancelling;
import io.holdingline.publishing.question.Questions;
import io.holdingline.publishing.sending.FirstOut;
import io.holdingline.statement.Statements;
import io.holdingline.support.TestDatabase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** What people decide about publications, for tests of other packages. */
public final class SettlingFixture {

    private SettlingFixture() {
    }

    public static Publications publications(BookFixture book, TestDatabase database, FirstOut firstOut, Cancelling cancelling,
                                            Questions questions, Statements statements, ApplicationEventPublisher events,
                                            PublishingSettings settings, Clock clock) {
        var settling = new Settling(book.moves, firstOut, statements, book.channels, events, () -> { }, settings, clock);
        return new StoredPublications(book.table, new Files(statements, book.channels), book.channels, cancelling, settling,
                questions, database.transaction(), clock);
    }
}
