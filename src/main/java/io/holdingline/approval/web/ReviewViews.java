package io.holdingline.approval.web;

import io.holdingline.approval.Approval;
import io.holdingline.approval.SignOffs;
import io.holdingline.approval.Verdict;
import io.holdingline.crisis.Cadences;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.statement.Authorship;
import io.holdingline.statement.Check;
import io.holdingline.statement.CheckOverride;
import io.holdingline.statement.ContentChecks;
import io.holdingline.statement.FactBehind;
import io.holdingline.statement.Revision;
import io.holdingline.statement.ShownVariant;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import io.holdingline.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers everything that a reviewer reads before deciding. */
@Component
class ReviewViews {

    private final Statements statements;
    private final Authorship authorship;
    private final SignOffs signOffs;
    private final Crises crises;
    private final Cadences cadences;
    private final People people;
    private final Clock clock;

    ReviewViews(Statements statements, Authorship authorship, SignOffs signOffs, Crises crises, Cadences cadences,
                People people, Clock clock) {
        this.statements = statements;
        this.authorship = authorship;
        this.signOffs = signOffs;
        this.crises = crises;
        this.cadences = cadences;
        this.people = people;
        this.clock = clock;
    }

    /** @param task the review that the viewer may decide; null to read only */
    ReviewView page(StatementId id, Person viewer, @Nullable Task task) {
        var statement = statements.get(id);
        var crisis = crises.get(statement.crisis());
        return statements.latest(id).map(revision -> page(statement, crisis, revision, viewer, task))
                .orElseGet(() -> new ReviewView(id.toString(), crisis.id().toString(), crisis.title(), statement.label(),
                        state(statement), null, "", List.of(), null, List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of(), "", null));
    }

    private ReviewView page(Statement statement, Crisis crisis, Revision revision, Person viewer, @Nullable Task task) {
        var decisions = signOffs.on(statement.id());
        var earlier = new Earlier(statements, signOffs, viewer).of(statement, revision, decisions);
        var facts = authorship.facts(revision.id()).stream().map(fact -> fact.seenBy(viewer.name())).toList();
        return new ReviewView(statement.id().toString(), crisis.id().toString(), crisis.title(), statement.label(),
                state(statement), revision, author(revision, viewer), variants(revision, earlier), earlier.map(it ->
                Comparison.of(it.title(), it.revision(), revision)).orElse(null), facts,
                decisions.stream().map(it -> past(it, revision, viewer)).toList(), checks(crisis, revision, facts), overrides(revision, viewer),
                authorship.kept(revision.id()), signOffs.required(revision.id()), shortPrint(revision.sha256()), task == null ? null : box(task, viewer, revision));
    }

    private String author(Revision revision, Person viewer) {
        return revision.author().equals(viewer.name()) ? "you" : people.displayName(revision.author());
    }

    private static List<ShownVariant> variants(Revision revision, Optional<Earlier.Base> earlier) {
        return ShownVariant.all(revision.variants(),
                it -> earlier.flatMap(base -> Comparison.earlier(base.revision(), it)));
    }

    private List<CheckOverride> overrides(Revision revision, Person viewer) {
        return authorship.overrides(revision.id()).stream().map(it -> it.seenBy(viewer.name())).toList();
    }

    private List<Check> checks(Crisis crisis, Revision revision, List<FactBehind> facts) {
        var names = facts.stream().map(FactBehind::name).collect(Collectors.toSet());
        var latest = revision.submittedAt().plus(cadences.of(crisis).every()).plus(Duration.ofMinutes(5));
        return ContentChecks.of(new ContentChecks.Subject(revision.kind(), revision.variants(), names, List.of(), Set.of(),
                revision.nextUpdateAt(), latest, clock.instant()));
    }

    private ReviewView.Past past(Approval it, Revision latest, Person viewer) {
        boolean approved = it.verdict() == Verdict.APPROVED;
        boolean overtaken = !it.revision().equals(latest.id());
        var number = overtaken ? statements.revision(it.revision()).number() : latest.number();
        var who = it.person().equals(viewer.name()) ? "You" : it.personLabel();
        var sentence = who + (approved ? " approved revision " + number : " sent revision " + number + " back")
                + " as " + it.role().label() + (approved && overtaken ? "; void since revision " + (number + 1) : "");
        return new ReviewView.Past(it.at(), approved ? "approved" : "returned",
                !approved ? "returned" : overtaken ? "waived" : "approved", sentence, it.reason());
    }

    private ReviewView.Box box(Task task, Person viewer, Revision revision) {
        var objection = signOffs.objection(task.id(), viewer, revision.id(), Verdict.APPROVED);
        boolean maySendBack = signOffs.objection(task.id(), viewer, revision.id(), Verdict.RETURNED).isEmpty();
        var due = task.due();
        var left = due == null ? Duration.ZERO : Duration.between(clock.instant(), due);
        long minutes = due == null ? 0 : Math.max(1, Duration.between(task.openedAt(), due).toMinutes());
        long used = due == null ? 0 : Math.max(0, Math.min(minutes, Duration.between(task.openedAt(), clock.instant()).toMinutes()));
        return new ReviewView.Box(task.id().toString(), due, left.isNegative() ? -left.toMinutes() + " min late"
                : left.toMinutes() + " min left", left.isNegative() ? "overdue" : "", minutes, used,
                objection.orElse(null), maySendBack);
    }

    private static String state(Statement statement) {
        return statement.state() == StatementState.IN_REVIEW ? "In review"
                : statement.state().name().charAt(0) + statement.state().name().substring(1).toLowerCase(Locale.UK);
    }

    private static String shortPrint(String sha256) {
        return sha256.substring(0, 4) + " " + sha256.substring(4, 8) + " … " + sha256.substring(60);
    }
}
