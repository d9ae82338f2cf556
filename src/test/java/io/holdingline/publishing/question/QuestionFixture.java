package io.holdingline.publishing.question;

import io.holdingline.publishing.PublishingSettings;
import io.holdingline.publishing.book.Channels;
import io.holdingline.task.Tasks;
import java.time.Clock;

/** The questions about publications for tests of other packages. */
public final class QuestionFixture {

    private QuestionFixture() {
    }

    public static Questions questions(Tasks tasks, Channels channels, PublishingSettings settings, Clock clock) {
        return new Questions(tasks, channels, settings, clock);
    }
}
