package io.holdingline.approval;

import io.holdingline.flow.Attempts;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Authorship;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.Standing;
import io.holdingline.statement.StatementId;
import io.holdingline.task.Task;
import io.holdingline.task.TaskId;
import io.holdingline.task.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

@Service
class SignOffDesk implements SignOffs {

    private final Tasks tasks;
    private final Authorship authorship;
    private final ApprovalTable approvals;
    private final RequiredRoleTable required;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffDesk(Tasks tasks, Authorship authorship, ApprovalTable approvals,
                RequiredRoleTable required, Attempts attempts, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.authorship = authorship;
        this.approvals = approvals;
        this.required = required;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Approval decide(TaskId task, Person by, Ballot ballot) {
        requireReason(ballot);
        try {
            return attempts.inOneTransaction(() -> decideNow(task, by, ballot));
        } catch (DuplicateKeyException overtaken) {
            throw new RuleViolation("Somebody has decided on this a moment ago; nothing was signed a second time.");
        }
    }

    @Override
    public Optional<String> objection(TaskId task, Person person, RevisionId revision, Verdict verdict) {
        var read = standing(revision);
        var ballot = new Ballot(revision, read.revision().sha256(), verdict, null, null);
        return SignOffRules.objection(signing(tasks.get(task), person, read, ballot));
    }

    @Override
    public List<Approval> on(StatementId statement) {
        return approvals.on(statement);
    }

    @Override
    public List<RequiredRole> required(RevisionId revision) {
        return required.of(revision);
    }

    private Approval decideNow(TaskId id, Person by, Ballot ballot) {
        var signed = new AtomicReference<Approval>();
        tasks.decide(id, by, task -> {
            signed.set(sign(signing(task, by, standing(ballot.revision()), ballot), ballot));
            return Map.of(Vocabulary.DECISION, signed.get().isApproved() ? Vocabulary.APPROVED : Vocabulary.RETURNED);
        });
        return signed.get();
    }

    private Approval sign(Signing signing, Ballot ballot) {
        SignOffRules.check(signing);
        var approval = approval(signing, ballot);
        approvals.insert(approval);
        events.publishEvent(event(signing, approval));
        return approval;
    }

    private Standing standing(RevisionId revision) {
        return authorship.standing(revision).orElseThrow(() -> new NotFound("There is no revision " + revision + "."));
    }

    private Signing signing(Task task, Person by, Standing read, Ballot ballot) {
        return new Signing(by, role(task), task, read, ballot.sha256(),
                approvals.on(read.revision().id()), ballot.verdict(), clock.instant());
    }

    private Approval approval(Signing signing, Ballot ballot) {
        var revision = signing.revision();
        return new Approval(revision.id(), revision.statement(), ballot.sha256(), signing.role(), signing.person().name(),
                signing.person().displayName(), ballot.verdict(), ballot.kind(), ballot.reason(), signing.now());
    }

    private static Object event(Signing signing, Approval approval) {
        var actor = signing.person().actor();
        return approval.isApproved() ? new Approved(signing.revision(), signing.role().label(), actor)
                : new SentBack(signing.revision(), signing.role().label(), Objects.requireNonNull(approval.kind()),
                        String.valueOf(approval.reason()), actor);
    }

    private static Role role(Task task) {
        return switch (task.kind()) {
            case Vocabulary.REVIEW_FOR_PR -> Role.PR_MANAGER;
            case Vocabulary.REVIEW_FOR_LEGAL -> Role.LEGAL_REVIEWER;
            default -> throw new RuleViolation("“" + task.name() + "” is no review.");
        };
    }

    private static void requireReason(Ballot ballot) {
        if (ballot.verdict() == Verdict.APPROVED) {
            return;
        }
        if (ballot.kind() == null) {
            throw new RuleViolation("kind", "Choose what kind of reason it is.");
        }
        int length = ballot.reason() == null ? 0 : ballot.reason().length();
        if (length < Ballot.SHORTEST_REASON) {
            throw new RuleViolation("reason", "Say what should change, in at least " + Ballot.SHORTEST_REASON + " characters.");
        }
        if (length > Ballot.LONGEST_REASON) {
            throw new RuleViolation("reason", "The reason is longer than " + Ballot.LONGEST_REASON + " characters.");
        }
    }
}
