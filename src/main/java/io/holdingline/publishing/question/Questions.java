package io.holdingline.publishing.question;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.publishing.PublishingSettings;
import io.holdingline.publishing.book.Channels;
import io.holdingline.publishing.book.Row;
import io.holdingline.task.Tasks;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the social team about a publication that the house cannot settle by itself. */
@Component
public class Questions {

    static final String KIND = "check-publication";

    private final Tasks tasks;
    private final Channels channels;
    private final PublishingSettings settings;
    private final Clock clock;

    Questions(Tasks tasks, Channels channels, PublishingSettings settings, Clock clock) {
        this.tasks = tasks;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    public void isItLive(Row row) {
        ask(row, "Is " + row.label() + " live on " + channels.place(row) + "?");
    }

    public void whatNow(Row row) {
        ask(row, row.label() + " did not go out on " + channels.place(row) + ". What now?");
    }

    public void shouldItStillGo(Row row) {
        ask(row, "Should " + row.label() + " still go out on " + channels.place(row) + "?");
    }

    /** @throws io.holdingline.shared.RuleViolation where somebody else has the question */
    public void answered(Row row, Person by) {
        tasks.openAbout(row.id(), KIND).ifPresent(task -> tasks.complete(task.id(), by, Map.of()));
    }

    private void ask(Row row, String question) {
        tasks.ask(new CrisisId(row.crisis()), KIND, question, Role.SOCIAL_TEAM, row.id(),
                clock.instant().plus(settings.checkWithin()));
    }
}
