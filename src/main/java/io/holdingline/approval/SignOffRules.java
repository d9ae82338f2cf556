package io.holdingline.approval;

import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Fingerprint;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementState;
import java.util.List;
import java.util.Optional;

/** The sign-off policy of the house, one rule a line. */
final class SignOffRules {

    private static final List<SignOffRule> RULES = List.of(SignOffRules::taskIsOpen, SignOffRules::taskIsAboutThisStatement,
            SignOffRules::latestRevision, SignOffRules::hashOfTheForm, SignOffRules::hashOfTheWords, SignOffRules::hasTheRole,
            SignOffRules::notTheAuthor, SignOffRules::notThroughTheFacts, SignOffRules::notTwice, SignOffRules::promiseStillAhead);

    private SignOffRules() {
    }

    /** The first objection; empty where the person may decide. */
    static Optional<String> objection(Signing signing) {
        return RULES.stream().map(rule -> rule.objection(signing)).flatMap(Optional::stream).findFirst();
    }

    static void check(Signing signing) {
        objection(signing).ifPresent(reason -> {
            throw new RuleViolation(reason);
        });
    }

    static Optional<String> taskIsOpen(Signing it) {
        return unless(it.task().open(), "This review is done already; nothing was signed a second time.");
    }

    static Optional<String> taskIsAboutThisStatement(Signing it) {
        return unless(it.statement().id().value().equals(it.task().subject()), "This review is about another statement.");
    }

    static Optional<String> latestRevision(Signing it) {
        return unless(it.revision().statement().equals(it.statement().id())
                        && it.revision().number() == it.statement().revision()
                        && it.statement().state() == StatementState.IN_REVIEW,
                "These words have been overtaken: " + it.statement().label() + " is at revision "
                        + it.statement().revision() + " now. Read it before you decide.");
    }

    static Optional<String> hashOfTheForm(Signing it) {
        return unless(it.revision().sha256().equals(it.sha256()),
                "The fingerprint you saw is not the one of these words. Read them again before you decide.");
    }

    static Optional<String> hashOfTheWords(Signing it) {
        return unless(fingerprint(it.revision()).equals(it.revision().sha256()),
                "The stored words no longer match their fingerprint. Nobody can sign them; tell the administrator.");
    }

    static Optional<String> hasTheRole(Signing it) {
        return unless(it.person().has(it.role()), "Only somebody with the role " + it.role().label() + " can decide this.");
    }

    static Optional<String> notTheAuthor(Signing it) {
        return unless(!it.standing().authors().contains(it.person().name()) && !it.revision().author().equals(it.person().name()),
                "You wrote these words, so somebody else has to sign them.");
    }

    static Optional<String> notThroughTheFacts(Signing it) {
        return Optional.ofNullable(it.standing().setters().get(it.person().name()))
                .map(fact -> "You set the fact “" + fact + "” in these words, so somebody else has to sign them.");
    }

    static Optional<String> notTwice(Signing it) {
        return unless(it.earlier().stream().noneMatch(approval -> approval.person().equals(it.person().name())),
                "You have decided on this revision already, in another role. The second signature must be another person's.");
    }

    static Optional<String> promiseStillAhead(Signing it) {
        var promised = it.revision().nextUpdateAt();
        return unless(it.verdict() == Verdict.RETURNED || promised == null || promised.isAfter(it.now()),
                "The time these words promise for the next update has passed. Send them back so that a new time is promised.");
    }

    static String fingerprint(Revision revision) {
        return Fingerprint.of(revision.variants(), revision.nextUpdateAt(), revision.publishAt());
    }

    private static Optional<String> unless(boolean fine, String objection) {
        return fine ? Optional.empty() : Optional.of(objection);
    }
}
