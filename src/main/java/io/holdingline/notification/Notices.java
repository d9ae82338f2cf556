package io.holdingline.notification;

import io.holdingline.alert.AlertsLaunched;
import io.holdingline.alert.ProposalOpened;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.OwnerChanged;
import io.holdingline.deadline.ClockRang;
import io.holdingline.deadline.Moments;
import io.holdingline.deadline.SlotMissed;
import io.holdingline.playbook.ReviewPassed;
import io.holdingline.task.TaskEscalated;
import io.holdingline.task.TaskOpened;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what people are told, in plain text; the words of a statement are never in it. */
@Component
class Notices {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm zzz, EEEE d MMMM", Locale.UK);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final NotificationSettings settings;

    Notices(NotificationSettings settings) {
        this.settings = settings;
    }

    Notice proposed(ProposalOpened event) {
        return notice("proposal " + event.proposal(), "Proposed crisis, " + event.severity() + ": " + event.title(), """
                Alerts from %s propose a crisis: %s, %s.
                The first one began at %s.

                %s

                Nothing starts until a PR manager confirms:
                %s
                """.formatted(event.source(), event.title(), event.severity(), time(event.firstAt()),
                bullets(event.evidence()), link("/")));
    }

    Notice launched(AlertsLaunched event) {
        return notice("launched " + event.crisis(), "Crisis opened, " + event.severity() + ": " + event.title(), """
                Alerts from %s opened a crisis at once, as the routing table says: %s, %s.
                The first one began at %s. Nobody owns it until a PR manager takes it over.

                %s

                Nothing is published until it is written and signed:
                %s
                """.formatted(event.source(), event.title(), event.severity(), time(event.firstAt()),
                bullets(event.evidence()), link("/crises/" + event.crisis())));
    }

    Notice takenOver(OwnerChanged event, Crisis crisis) {
        return notice("owner " + event.crisisId() + " " + event.at(), "Taken over from you: " + about(crisis), """
                %s took this crisis over from you at %s.%s
                Crisis: %s

                %s
                """.formatted(event.actor().label(), time(event.at()),
                event.reason().isEmpty() ? "" : "\nWhy: " + event.reason(), about(crisis), link("/crises/" + crisis.id())));
    }

    Notice opened(TaskOpened event, Crisis crisis) {
        return notice("task " + event.task(), event.name() + ": " + about(crisis), """
                You are asked to act: %s.
                Crisis: %s
                %s
                %s
                """.formatted(event.name(), about(crisis), due(event.due()), link("/tasks")));
    }

    Notice late(TaskEscalated event, Crisis crisis) {
        return notice("late task " + event.task(), "Late: " + event.name() + ", " + about(crisis), """
                This is late and you are called in as deputy: %s.
                Crisis: %s
                %s
                %s
                """.formatted(event.name(), about(crisis), due(event.due()), link("/tasks")));
    }

    Notice missed(SlotMissed event, Crisis crisis) {
        return notice("missed slot " + event.slot(), "Missed: the promised update of " + about(crisis), """
                An update was promised by %s and has not gone out.
                Crisis: %s
                You are called in as the deputy of its owner, or because there is no owner or deputy to call.

                %s
                """.formatted(time(event.dueAt()), about(crisis), link("/crises/" + crisis.id())));
    }

    /** One occasion for each mark of each due time: nobody is told the same twice. */
    Notice rang(ClockRang event, Crisis crisis) {
        var occasion = "clock " + event.clock() + " " + event.mark() + " " + event.dueAt();
        return notice(occasion, rings(event) + ": " + event.title() + ", " + about(crisis), """
                %s: %s.
                %s
                Crisis: %s
                What must be in it, and where to give the proof of filing:
                %s
                Not legal advice: counsel decides what applies.
                """.formatted(rings(event), event.title(), runs(event), about(crisis),
                link("/crises/" + crisis.id() + "/clocks")));
    }

    Notice reviewPassed(ReviewPassed event) {
        return notice("review " + event.scenario() + " " + event.reviewBy(), "Review overdue: playbook " + event.title(), """
                The playbook %s was to be reviewed by %s, and nobody has said that it was.
                Owner: %s

                Read it, its words and its facts, then set the next day of review:
                %s
                """.formatted(event.title(), DAY.format(event.reviewBy()), event.owner(), link("/playbooks/" + event.scenario())));
    }

    private static String rings(ClockRang event) {
        return event.ranOut() ? "Legal clock ran out" : event.dueAt() == null ? "Due without undue delay" : "Legal clock runs out";
    }

    private String runs(ClockRang event) {
        return event.dueAt() == null ? "It has run since " + time(event.startedAt()) + "."
                : (event.ranOut() ? "It ran out on " : "It runs out on ") + Moments.inLaw(event.dueAt(), event.zone())
                        + " (" + time(event.dueAt()) + ").";
    }

    private static Notice notice(String occasion, String subject, String text) {
        var line = subject.replaceAll("\\s+", " ");
        return new Notice(occasion, line.length() > 200 ? line.substring(0, 199) + "…" : line, text);
    }

    private static String bullets(List<String> evidence) {
        return evidence.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String about(Crisis crisis) {
        return crisis.reference() + ", " + crisis.title() + ", " + crisis.severity();
    }

    private String due(@Nullable Instant due) {
        return due == null ? "" : "Due by " + time(due) + ".\n";
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(settings.zone()));
    }

    private String link(String path) {
        return settings.baseUrl().replaceAll("/$", "") + path;
    }
}
