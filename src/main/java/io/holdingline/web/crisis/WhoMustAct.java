package io.holdingline.web.crisis;

import io.holdingline.approval.SignOffs;
import io.holdingline.approval.Verdict;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import io.holdingline.task.Task;
import io.holdingline.web.InHand;
import io.holdingline.web.Times;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has what in hand, and for how long of how long. */
@Component
class WhoMustAct {

    private final InHand hand;
    private final People people;
    private final Statements statements;
    private final SignOffs signOffs;
    private final Times times;
    private final Clock clock;

    WhoMustAct(InHand hand, People people, Statements statements, SignOffs signOffs, Times times, Clock clock) {
        this.hand = hand;
        this.people = people;
        this.statements = statements;
        this.signOffs = signOffs;
        this.times = times;
        this.clock = clock;
    }

    Optional<CrisisView.Acting> of(CrisisRead read) {
        return read.tasks().stream().findFirst().map(task -> acting(read, task));
    }

    String nobody(CrisisRead read) {
        return read.crisis().isOpen() ? "No task is open; the playbook waits for its next time."
                : "Nothing is left to do here.";
    }

    private CrisisView.Acting acting(CrisisRead read, Task task) {
        var passed = Duration.between(task.openedAt(), clock.instant()).toMinutes();
        var allowed = task.due() == null ? 0 : minutes(Duration.between(task.openedAt(), task.due()));
        return new CrisisView.Acting(hand.of(task, read.viewer()), what(read, task), "/tasks/" + task.id(),
                passed + " min", allowed > 0 ? " of " + allowed : "", Math.max(allowed, 0),
                Math.min(passed, Math.max(allowed, 0)), task.escalatedTo() == null ? null : people.displayName(task.escalatedTo()),
                also(read, task), mayDo(task, read.viewer()) && !read.waitsForDrafting());
    }

    /** A due time of ten minutes is set a moment before its task is opened. */
    private static long minutes(Duration allowed) {
        return allowed.plusSeconds(30).toMinutes();
    }

    private static boolean mayDo(Task task, Person viewer) {
        return task.roles().stream().anyMatch(viewer::has)
                && (task.assignee() == null || task.assignee().equals(viewer.name()));
    }

    private List<CrisisView.Also> also(CrisisRead read, Task first) {
        var waiting = read.tasks().stream().filter(task -> !task.id().equals(first.id()))
                .map(task -> new CrisisView.Also("waiting", hand.of(task, read.viewer()), what(read, task),
                        task.openedAt(), "since " + times.hour(task.openedAt())));
        return Stream.concat(signed(read), waiting).toList();
    }

    /** Signatures on the words that are being read now; those on earlier revisions count no more. */
    private Stream<CrisisView.Also> signed(CrisisRead read) {
        return read.statements().stream().filter(each -> each.state() == StatementState.IN_REVIEW)
                .flatMap(each -> statements.latest(each.id()).stream())
                .flatMap(latest -> signOffs.on(latest.statement()).stream()
                        .filter(approval -> approval.revision().equals(latest.id())))
                .filter(approval -> approval.verdict() == Verdict.APPROVED)
                .map(approval -> new CrisisView.Also("approved", approval.personLabel(), "approved as "
                        + approval.role().label(), approval.at(), times.hour(approval.at())));
    }

    private static String what(CrisisRead read, Task task) {
        return Optional.ofNullable(task.subject()).flatMap(read::about).map(Statement::label)
                .filter(label -> !task.name().toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT)))
                .map(label -> task.name() + ": " + label).orElse(task.name());
    }
}
