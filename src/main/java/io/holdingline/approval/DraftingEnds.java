package io.holdingline.approval;

import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.People;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.StatementSubmitted;
import io.holdingline.task.Tasks;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Submitting words is the end of the drafting task, in the same transaction. */
@Component
class DraftingEnds {

    private final Tasks tasks;
    private final People people;

    DraftingEnds(Tasks tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    @EventListener
    void on(StatementSubmitted event) {
        var revision = event.revision();
        var task = tasks.openAbout(revision.statement().value(), Vocabulary.DRAFT_STATEMENT)
                .orElseThrow(() -> new RuleViolation("Nobody is asked to draft " + revision.label() + " now."));
        tasks.complete(task.id(), people.find(revision.author()).orElseThrow(), Map.of());
    }
}
