package io.holdingline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.alert.ProposalId;
import io.holdingline.alert.ProposalOpened;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.OwnerChanged;
import io.holdingline.crisis.RealCrises;
import io.holdingline.crisis.Severity;
import io.holdingline.deadline.ClockRang;
import io.holdingline.deadline.SlotMissed;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.mail.MailGateway;
import io.holdingline.mail.MailMessage;
import io.holdingline.playbook.ReviewPassed;
import io.holdingline.support.PersistenceTest;
import io.holdingline.task.TaskId;
import io.holdingline.task.TaskOpened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class NotificationSenderTests {

    private static final Person PR = new Person(new UserName("pr"), "PR manager", "pr@example.test",
            Set.of(Role.PR_MANAGER), new UserName("pr2"), true);
    private static final Person PR2 = new Person(new UserName("pr2"), "Second PR approver", "pr2@example.test",
            Set.of(Role.PR_MANAGER), null, true);
    private static final Person LEGAL = new Person(new UserName("legal"), "Legal reviewer", "legal@example.test",
            Set.of(Role.LEGAL_REVIEWER), null, true);
    private static final ProposalOpened PROPOSED = new ProposalOpened(new ProposalId(UUID.randomUUID()), "Checkout fails",
            "outage", Severity.SEV1, "key", "Alertmanager", Instant.parse("2026-11-22T04:24:00Z"), 1,
            List.of("ErrorRateHigh: 41 % of checkouts fail (checkout)"));

    private final RealCrises real = new RealCrises();
    private final List<MailMessage> tried = new ArrayList<>();
    private MailGateway.Handover answer = new MailGateway.Handover.Accepted();
    private final MailQueue queue = new MailQueue(new JdbcTemplate(real.database().dataSource()), () -> { }, real.clock());
    private final NotificationSender sender = new NotificationSender(queue, (mail, mayLeave) -> {
        tried.add(mail);
        return answer;
    }, real.clock());
    private final TeamNotices notices = new TeamNotices(
            new Notices(new NotificationSettings("https://holdingline.test/", ZoneId.of("Europe/London"))), queue,
            new Everybody(), real.crises());

    private record Everybody() implements People {

        @Override
        public Optional<Person> find(UserName name) {
            return List.of(PR, PR2, LEGAL).stream().filter(person -> person.name().equals(name)).findFirst();
        }

        @Override
        public List<Person> inRole(Role role) {
            return List.of(PR, PR2, LEGAL).stream().filter(person -> person.has(role)).toList();
        }
    }

    private List<String> recipients() {
        return tried.stream().map(mail -> mail.to().get(0)).sorted().toList();
    }

    @Test
    void everyPrManagerIsToldOfAProposalWithEvidenceAndALink() {
        notices.on(PROPOSED);
        sender.runDue();

        assertThat(recipients()).containsExactly("pr2@example.test", "pr@example.test");
        assertThat(tried.get(0).subject()).isEqualTo("Proposed crisis, SEV1: Checkout fails");
        assertThat(tried.get(0).text()).contains("04:24 GMT, Sunday 22 November",
                "- ErrorRateHigh: 41 % of checkouts fail (checkout)", "https://holdingline.test/\n");
    }

    @Test
    void theOwnersOfAPlaybookAreRemindedOfItsReview() {
        notices.on(new ReviewPassed("service-outage", "Service outage", "Legal reviewer", LocalDate.parse("2026-11-21")));
        notices.on(new ReviewPassed("data-breach", "Data breach", "The board", LocalDate.parse("2026-11-21")));
        sender.runDue();

        assertThat(recipients()).containsExactly("legal@example.test", "pr2@example.test", "pr@example.test");
        assertThat(tried).allSatisfy(mail -> assertThat(mail.text()).contains("Saturday 21 November 2026", "https://holdingline.test/playbooks/"));
    }

    @Test
    void whatWasAcceptedIsNotSentAgain() {
        notices.on(PROPOSED);
        sender.runDue();
        real.clock().advance(Duration.ofHours(1));
        sender.runDue();

        assertThat(tried).hasSize(2);
        assertThat(sender.nextDue()).isEmpty();
    }

    @Test
    void aLostAnswerIsTriedAgainUnderTheSameMessageId() {
        notices.on(PROPOSED);
        answer = new MailGateway.Handover.Unknown("connection reset");
        sender.runDue();
        answer = new MailGateway.Handover.Accepted();
        real.clock().setTo(sender.nextDue().orElseThrow());
        sender.runDue();

        assertThat(tried).hasSize(4);
        assertThat(tried.stream().map(MailMessage::messageId).distinct()).hasSize(2);
    }

    @Test
    void aMailWhoseNodeStoppedWhileSendingIsDueAgain() {
        notices.on(PROPOSED);
        queue.due(10).forEach(mail -> queue.claim(mail, real.clock().instant().plusSeconds(120)));
        sender.runDue();
        assertThat(tried).isEmpty();

        real.clock().advance(Duration.ofMinutes(2));
        sender.runDue();
        assertThat(tried).hasSize(2);
    }

    @Test
    void ofTwoNodesOneSendsAMail() {
        notices.on(PROPOSED);
        var mail = queue.due(1).get(0);
        var again = real.clock().instant().plusSeconds(120);

        assertThat(queue.claim(mail, again)).isTrue();
        assertThat(queue.claim(mail, again)).isFalse();
    }

    @Test
    void aMailThatIsNeverTakenIsGivenUpWithTheReasonKept() {
        notices.on(PROPOSED);
        answer = new MailGateway.Handover.NotTaken("connection refused");
        while (sender.nextDue().isPresent()) {
            real.clock().setTo(sender.nextDue().get());
            sender.runDue();
        }

        assertThat(real.database().jdbc().sql("select state || ': ' || remark from notification_mail").query(String.class).list())
                .containsOnly("GIVEN_UP: connection refused");
    }

    @Test
    void aTaskIsToldToThePeopleOfItsRolesOnceEach() {
        Crisis crisis = real.opened("Checkout fails");
        notices.on(new TaskOpened(new TaskId(UUID.randomUUID()), crisis.id(), "Review for legal", "review-for-legal",
                Set.of(Role.LEGAL_REVIEWER), null, Instant.parse("2026-11-22T04:45:00Z")));
        sender.runDue();

        assertThat(recipients()).containsExactly("legal@example.test");
        assertThat(tried.get(0).text()).contains(crisis.reference(), "04:45 GMT", "https://holdingline.test/tasks");
    }

    @Test
    void aMissedPromiseGoesToTheDeputyOfTheOwner() {
        notices.on(new SlotMissed(UUID.randomUUID(), real.opened("Checkout fails").id(), Instant.parse("2026-11-22T04:45:00Z")));
        sender.runDue();

        assertThat(recipients()).containsExactly("pr2@example.test");
    }

    @Test
    void whoeverOwnedACrisisIsToldThatItWasTakenOver() {
        var crisis = real.opened("Checkout fails").id();
        notices.on(new OwnerChanged(crisis, PR.name(), "PR manager", "The day shift begins", real.clock().instant(), PR2.actor()));
        notices.on(new OwnerChanged(crisis, new UserName("holdingline"), "", "", real.clock().instant(), PR2.actor()));
        sender.runDue();

        assertThat(recipients()).containsExactly("pr@example.test");
        assertThat(tried.get(0).text()).contains("Second PR approver took this crisis over from you", "Why: The day shift begins");
    }

    @Test
    void aMissedPromiseOfAnOwnerWithoutADeputyIsToldToEveryPrManager() {
        var crisis = real.opened("Checkout fails").id();
        real.database().jdbc().sql("update crisis set owner = 'pr2' where id = ?").param(crisis.value()).update();
        notices.on(new SlotMissed(UUID.randomUUID(), crisis, Instant.parse("2026-11-22T04:45:00Z")));
        sender.runDue();

        assertThat(recipients()).containsExactly("pr2@example.test", "pr@example.test");
    }

    @Test
    void aLegalClockIsToldInTheZoneOfTheLawToThoseWhoMayFile() {
        notices.on(new ClockRang(UUID.randomUUID(), real.opened("Records were copied").id(), "SEC Form 8-K Item 1.05, Form 8-K",
                ZoneId.of("America/New_York"), "1 day before", Instant.parse("2026-11-24T15:00:00Z"), Instant.parse("2026-12-01T22:30:00Z")));
        sender.runDue();

        assertThat(recipients()).containsExactly("legal@example.test", "pr2@example.test", "pr@example.test");
        assertThat(tried.get(0).subject()).startsWith("Legal clock runs out: SEC Form 8-K Item 1.05, Form 8-K, C-2026-");
        assertThat(tried.get(0).text()).contains("It runs out on Tuesday 1 December, 17:30 EST (22:30 GMT, Tuesday 1 December).",
                "/clocks", "Not legal advice");
    }

    @Test
    void aRefusedAddressIsNotTriedAgain() {
        notices.on(PROPOSED);
        answer = new MailGateway.Handover.Refused("no such mailbox");
        sender.runDue();

        assertThat(sender.nextDue()).isEmpty();
    }
}
