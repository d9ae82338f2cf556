package io.holdingline.web.crisis;

import io.holdingline.statement.Statement;
import io.holdingline.task.Task;
import io.holdingline.web.InHand;
import io.holdingline.web.Times;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a statement waits for before any channel has it. */
@Component
class PendingState {

    private final InHand hand;
    private final Times times;

    PendingState(InHand hand, Times times) {
        this.hand = hand;
        this.times = times;
    }

    CrisisView.State of(CrisisRead read, Statement statement) {
        var open = read.tasks().stream().filter(task -> statement.id().value().equals(task.subject())).toList();
        return switch (statement.state()) {
            case DRAFTING -> new CrisisView.State("draft", "Being drafted", whom(read, open) + unsigned(read));
            case IN_REVIEW -> new CrisisView.State("waiting", "Waiting for sign-off", whom(read, open) + unsigned(read));
            case RELEASED -> new CrisisView.State("planned", "Signed", "on its way to the channels");
            case WITHDRAWN -> new CrisisView.State("waived", "Withdrawn", "it will never be sent");
        };
    }

    private String whom(CrisisRead read, List<Task> open) {
        return open.isEmpty() ? "" : open.stream().map(task -> hand.of(task, read.viewer())).distinct()
                .collect(Collectors.joining(" and ", "", ". "));
    }

    private String unsigned(CrisisRead read) {
        return read.next().map(slot -> "Nothing goes out unsigned, even if " + times.hour(slot.dueAt()) + " passes.")
                .orElse("Nothing goes out unsigned.");
    }
}
