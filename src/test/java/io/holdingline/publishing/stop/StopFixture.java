package io.holdingline.publishing.stop;

import io.holdingline.publishing.StopSwitch;
import io.holdingline.publishing.book.BookFixture;
import io.holdingline.publishing.question.Questions;
import io.holdingline.support.TestDatabase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** The stop switch for tests of other packages. */
public final class StopFixture {

    private StopFixture() {
    }

    public static StopSwitch stop(BookFixture book, TestDatabase database, Questions questions, ApplicationEventPublisher events,
                                  Clock clock) {
        return new StoredStopSwitch(new StopSwitchTable(database.jdbc()), book.table, book.moves, questions, events, () -> { },
                database.transaction(), clock);
    }
}
