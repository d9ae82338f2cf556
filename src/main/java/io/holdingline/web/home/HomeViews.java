package io.holdingline.web.home;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.decision.CaseRecords;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.deadline.UpdateSlots;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.Publications;
import io.holdingline.task.Task;
import io.holdingline.task.Tasks;
import io.holdingline.web.Times;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads everything that is open once, whatever the number of crises, and puts it side by side. */
@Component
class HomeViews {

    private static final int MINE = 6;

    private final Crises crises;
    private final UpdateSlots slots;
    private final LegalClocks clocks;
    private final Tasks tasks;
    private final Publications publications;
    private final CaseRecords records;
    private final HomeRows rows;
    private final HomeChannels channels;
    private final Times times;

    HomeViews(Crises crises, UpdateSlots slots, LegalClocks clocks, Tasks tasks, Publications publications,
              CaseRecords records, HomeRows rows,
              HomeChannels channels, Times times) {
        this.crises = crises;
        this.slots = slots;
        this.clocks = clocks;
        this.tasks = tasks;
        this.publications = publications;
        this.records = records;
        this.rows = rows;
        this.channels = channels;
        this.times = times;
    }

    HomeView of(Person viewer) {
        var open = crises.open();
        var due = slots.standing().stream().collect(
                Collectors.toMap(UpdateSlot::crisis, Function.identity(), (first, later) -> first));
        var said = publications.of(open.stream().map(Crisis::id).toList());
        var mine = tasks.openFor(viewer);
        var law = clocks.running();
        var late = due.values().stream().filter(rows::isLate).count();
        return new HomeView(heading(open), remark(open, late), viewer.has(Role.PR_MANAGER),
                rows(open, due, said, law, viewer), left(open, law), mine.stream().limit(MINE).map(this::mine).toList(), mine.size(),
                channels.of(said));
    }

    private List<HomeView.Row> rows(List<Crisis> open, Map<CrisisId, UpdateSlot> due, List<Publication> said,
                                    Map<CrisisId, List<LegalClock>> law, Person viewer) {
        var acting = tasks.open().stream().collect(Collectors.groupingBy(Task::crisis));
        var out = said.stream().collect(Collectors.groupingBy(Publication::crisis));
        var decided = records.decisions(open.stream().map(Crisis::id).toList());
        return open.stream().sorted(Comparator.comparing(crisis -> urgency(crisis, due, acting)))
                .map(crisis -> rows.of(crisis, due.get(crisis.id()), acting.getOrDefault(crisis.id(), List.of()),
                        out.getOrDefault(crisis.id(), List.of()),
                        law.getOrDefault(crisis.id(), List.of()).stream().findFirst().orElse(null),
                        decided.get(crisis.id()), viewer)).toList();
    }

    /** The law does not end with the crisis. */
    private List<HomeView.Left> left(List<Crisis> open, Map<CrisisId, List<LegalClock>> law) {
        var closed = new LinkedHashMap<>(law);
        open.forEach(crisis -> closed.remove(crisis.id()));
        var names = crises.named(closed.keySet());
        return closed.entrySet().stream().map(left -> new HomeView.Left(left.getKey().toString(),
                names.get(left.getKey()).reference(), rows.law(left.getValue().get(0)))).toList();
    }

    /** By the promise; before the first words, by the first task. */
    private static Instant urgency(Crisis crisis, Map<CrisisId, UpdateSlot> due, Map<CrisisId, List<Task>> acting) {
        var slot = due.get(crisis.id());
        return slot != null ? slot.dueAt() : acting.getOrDefault(crisis.id(), List.of()).stream().map(Task::due)
                .filter(Objects::nonNull).findFirst().orElse(Instant.MAX);
    }

    private static String heading(List<Crisis> open) {
        return switch (open.size()) {
            case 0 -> "No crisis is open";
            case 1 -> "One crisis is open";
            case 2 -> "Two crises are open";
            case 3 -> "Three crises are open";
            default -> open.size() + " crises are open";
        };
    }

    private String remark(List<Crisis> open, long late) {
        if (open.isEmpty()) {
            return crises.closed(1).stream().findFirst().map(Crisis::closedAt)
                    .map(at -> "The last one was stood down on " + times.day(at) + " at " + times.clock(at) + ".")
                    .orElse("None has been opened yet.");
        }
        return "The most urgent promise comes first." + (late == 0 ? "" : late == 1 ? " One is late."
                : " " + late + " are late.");
    }

    private HomeView.Mine mine(Task task) {
        var left = task.due() == null ? "no set time" : times.left(task.due());
        return new HomeView.Mine(task.id().toString(), task.name(), task.due(),
                task.due() == null || rows.isPast(task.due()) ? left : "in " + left, rows.state(task.due()),
                task.crisisTitle() + ", " + task.severity());
    }
}
