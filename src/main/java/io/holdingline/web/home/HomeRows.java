package io.holdingline.web.home;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.decision.CaseRecord;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Person;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationState;
import io.holdingline.statement.ChannelForm;
import io.holdingline.task.Task;
import io.holdingline.web.InHand;
import io.holdingline.web.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One open crisis as a row: how long, what, who, and what was said last. */
@Component
class HomeRows {

    private final InHand hand;
    private final Times times;
    private final Clock clock;

    HomeRows(InHand hand, Times times, Clock clock) {
        this.hand = hand;
        this.times = times;
        this.clock = clock;
    }

    HomeView.Row of(Crisis crisis, @Nullable UpdateSlot slot, List<Task> tasks, List<Publication> out,
                   @Nullable LegalClock law, @Nullable CaseRecord decided, Person viewer) {
        var due = slot != null ? slot.dueAt() : tasks.stream().map(Task::due).filter(Objects::nonNull).findFirst()
                .orElse(null);
        var said = lastSaid(out);
        return new HomeView.Row(crisis.id().toString(), crisis.severity().level(), crisis.title(),
                crisis.status().label() + " since " + times.hour(crisis.statusSince()) + ". " + crisis.reference(),
                due, state(due), due == null ? "No promise" : times.left(due), by(slot, due),
                due == null ? "" : times.clock(due), whom(tasks, viewer), doing(tasks, slot),
                said.isEmpty() ? "Nothing yet" : said.get(0).label(), said.isEmpty() ? unsaid(tasks, decided) : saidRemark(said), law == null ? null : law(law));
    }

    HomeView.Law law(LegalClock clock) {
        return clock.dueAt() == null ? new HomeView.Law(clock.name(), null, "without undue delay", "")
                : new HomeView.Law(clock.name(), clock.dueAt(), times.left(clock.dueAt()),
                        isPast(clock.dueAt()) ? "overdue" : "");
    }

    boolean isLate(UpdateSlot slot) {
        return isPast(slot.dueAt());
    }

    boolean isPast(Instant due) {
        return due.isBefore(clock.instant());
    }

    String state(@Nullable Instant due) {
        return due == null ? "" : isPast(due) ? "overdue"
                : Duration.between(clock.instant(), due).toHours() == 0 ? "soon" : "";
    }

    private String by(@Nullable UpdateSlot slot, @Nullable Instant due) {
        if (due == null) {
            return "stands";
        }
        return slot == null ? "for the next step, by" : isPast(due) ? "was promised by" : "by";
    }

    private String whom(List<Task> tasks, Person viewer) {
        return tasks.isEmpty() ? "Nobody" : hand.of(tasks.get(0), viewer);
    }

    private String doing(List<Task> tasks, @Nullable UpdateSlot slot) {
        if (tasks.isEmpty()) {
            return slot == null ? "The playbook waits" : "Drafting opens before the promised time";
        }
        var task = tasks.get(0);
        var passed = Duration.between(task.openedAt(), clock.instant()).toMinutes();
        var allowed = task.due() == null ? "" : " of " + Duration.between(task.openedAt(), task.due())
                .plusSeconds(30).toMinutes();
        var more = tasks.size() == 1 ? "" : "; " + (tasks.size() - 1) + " more open";
        return task.name() + ", for " + passed + " min" + allowed + more;
    }

    /** The publications of the statement that the public heard last, newest first. */
    private static List<Publication> lastSaid(List<Publication> out) {
        return out.stream().filter(each -> each.state() == PublicationState.SENT)
                .filter(each -> !each.channel().equals(ChannelForm.STAFF.key())).findFirst()
                .map(sent -> out.stream().filter(each -> each.statement().equals(sent.statement())).toList())
                .orElse(List.of());
    }

    /** A decision whether to speak stands until somebody writes. */
    private static String unsaid(List<Task> tasks, @Nullable CaseRecord decided) {
        var writing = tasks.stream().map(Task::kind).anyMatch(Vocabulary.STATEMENT_TASKS::contains);
        return decided == null || writing ? "the first words are due" : "decided: " + decided.answer();
    }

    private String saidRemark(List<Publication> said) {
        var at = said.stream().map(Publication::sentAt).filter(Objects::nonNull).min(Instant::compareTo)
                .map(times::hour).orElse("");
        var open = said.stream().filter(each -> each.state() != PublicationState.SENT)
                .map(each -> each.channel() + " " + each.state().name().toLowerCase(Locale.ROOT)
                        .replace('_', ' ')).toList();
        return at + (open.isEmpty() ? ", all channels" : "; " + String.join(", ", open));
    }
}
