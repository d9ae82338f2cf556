package io.holdingline.statement.submission;

import io.holdingline.statement.compose.House;
import io.holdingline.statement.draft.Submissions;
import io.holdingline.statement.revision.Revisions;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** The way from a draft to sign-off. */
public final class SubmissionHouse {

    private SubmissionHouse() {
    }

    public static Submissions submissions(Revisions revisions, ContentRules rules, House house, ApplicationEventPublisher events,
                                          Clock clock) {
        return new Submission(revisions, new Overrides(rules, events, clock), house, events, clock);
    }
}
