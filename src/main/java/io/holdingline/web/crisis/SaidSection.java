package io.holdingline.web.crisis;

import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.Publications;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementState;
import io.holdingline.web.Times;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has been said, where each statement is on each channel, and what only a person can tell. */
@Component
class SaidSection {

    private static final Set<Role> READERS =
            Set.of(Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.AUDITOR);

    private final OpeningWords words;
    private final SendingState sending;
    private final PendingState pending;
    private final Publications publications;
    private final Times times;

    SaidSection(OpeningWords words, SendingState sending, PendingState pending, Publications publications,
                Times times) {
        this.words = words;
        this.sending = sending;
        this.pending = pending;
        this.publications = publications;
        this.times = times;
    }

    List<CrisisView.Call> calls(CrisisRead read) {
        var labels = publications.channels();
        return read.publications().stream().filter(each -> each.state() == PublicationState.UNKNOWN)
                .map(each -> new CrisisView.Call("unknown-" + each.id(), "Is " + each.label() + " live on "
                        + labels.getOrDefault(each.channel(), each.channel()) + "?", each.dueAt(),
                        times.clock(each.dueAt()), "/publications/" + each.id())).toList();
    }

    CrisisView.Said of(CrisisRead read) {
        var labels = publications.channels();
        var used = read.publications().stream().map(Publication::channel).distinct().toList();
        var columns = labels.keySet().stream().filter(used::contains).toList();
        var newest = read.statements().stream().filter(each -> read.firstSent(each.id()).isPresent()).findFirst();
        return new CrisisView.Said(columns.stream().map(labels::get).toList(), read.statements().stream()
                .filter(each -> each.state() != StatementState.WITHDRAWN || !read.of(each.id()).isEmpty())
                .map(each -> row(read, each, columns, labels, newest.filter(each::equals).isPresent())).toList());
    }

    private CrisisView.Row row(CrisisRead read, Statement statement, List<String> columns, Map<String, String> labels,
                               boolean newest) {
        var out = read.of(statement.id());
        var cells = columns.stream().map(channel -> new CrisisView.Cell(labels.get(channel), states(out, channel))).toList();
        var waits = out.isEmpty() ? pending.of(read, statement) : null;
        return new CrisisView.Row(statement.label(), remark(read, statement, out.isEmpty()),
                words.of(statement).orElse(null), href(read, statement), waits, cells,
                newest ? null : whole(out));
    }

    private List<CrisisView.State> states(List<Publication> out, String channel) {
        var here = out.stream().filter(each -> each.channel().equals(channel))
                .sorted(Comparator.comparing((Publication it) -> !it.leading())).toList();
        boolean several = here.stream().map(Publication::language).distinct().count() > 1;
        return here.stream().filter(first(here)).map(each -> several ? sending.of(each, each.language()) : sending.of(each)).toList();
    }

    /** The newest of each language: a revision that was sent back and a later one may both have been planned. */
    private static Predicate<Publication> first(List<Publication> here) {
        return each -> here.stream().filter(it -> it.language().equals(each.language())).findFirst().filter(each::equals).isPresent();
    }

    private String remark(CrisisRead read, Statement statement, boolean pending) {
        if (!pending) {
            return read.firstSent(statement.id()).map(times::hour).orElse("not out yet");
        }
        var promise = read.next().map(slot -> "for " + times.hour(slot.dueAt())).orElse("");
        var revision = statement.revision() == 0 ? "" : "revision " + statement.revision();
        return promise + (promise.isEmpty() || revision.isEmpty() ? "" : ", ") + revision;
    }

    /** Who may do its task goes there; everybody else who may read statements reads what was submitted. */
    private static @Nullable String href(CrisisRead read, Statement statement) {
        return read.tasks().stream().filter(task -> statement.id().value().equals(task.subject()))
                .filter(task -> task.roles().stream().anyMatch(read.viewer()::has)).findFirst()
                .map(task -> "/tasks/" + task.id())
                .orElse(statement.revision() > 0 && mayRead(read.viewer()) ? "/statements/" + statement.id().value() : null);
    }

    private static boolean mayRead(Person viewer) {
        return READERS.stream().anyMatch(viewer::has);
    }

    /** One line for a phone, where everything went out: "sent on all 3, 03:19 to 03:44". */
    private @Nullable String whole(List<Publication> out) {
        if (out.isEmpty() || out.stream().anyMatch(each -> each.state() != PublicationState.SENT)) {
            return null;
        }
        var sent = out.stream().map(Publication::sentAt).filter(Objects::nonNull).sorted().toList();
        Optional<Instant> first = sent.stream().findFirst();
        return first.map(at -> "sent on all " + out.stream().map(Publication::channel).distinct().count() + ", " + times.hour(at) + " to "
                + times.hour(sent.get(sent.size() - 1))).orElse(null);
    }
}
