package io.holdingline.approval;

import static io.holdingline.statement.draft.StatementHouse.LEGAL;
import static io.holdingline.statement.draft.StatementHouse.PR;
import static io.holdingline.statement.draft.StatementHouse.PR2;
import static io.holdingline.statement.draft.StatementHouse.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Role;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Author, PR approver and legal approver are different people. */
@PersistenceTest
class SignOffDeskTests {

    private final SignOffHouse house = new SignOffHouse();
    private final Revision revision = house.house.submit(house.house.open(StatementKind.HOLDING).id(), PR);

    @Test
    void anApprovalNamesTheExactBytesAndIsOnRecordOnce() {
        var approval = house.approve(house.prReview(revision), PR2, revision);

        assertThat(approval.sha256()).isEqualTo(revision.sha256());
        assertThat(house.desk.on(revision.statement())).containsExactly(approval);
        assertThat(house.house.events).filteredOn(Approved.class::isInstance)
                .containsExactly(new Approved(revision, "PR manager", PR2.actor()));
    }

    @Test
    void theAuthorCannotApprove() {
        refuses(() -> house.approve(house.prReview(revision), PR, revision), "You wrote these words");
    }

    @Test
    void whoOnlyEditedTheDraftCannotApproveEither() {
        var update = house.house.open(StatementKind.UPDATE).id();
        house.house.save(update, house.house.draft(update).version(), house.house.edit(update), PR2);
        var submitted = house.house.submit(update, PR);

        refuses(() -> house.approve(house.prReview(submitted), PR2, submitted), "You wrote these words");
    }

    @Test
    void whoSetAFactThatStandsInTheWordsCannotApprove() {
        house.house.facts.know(Map.of("symptom", "cards are refused"), PR2.actor());
        var submitted = house.house.submit(house.house.open(StatementKind.UPDATE).id(), PR);

        refuses(() -> house.approve(house.prReview(submitted), PR2, submitted), "You set the fact “Symptom” in these words");
        assertThat(house.approve(house.legalReview(submitted), LEGAL, submitted).isApproved()).isTrue();
    }

    @Test
    void whoSetAFactThatSomebodyElseReplacedMayApprove() {
        house.house.facts.know(Map.of("symptom", "cards are refused"), PR2.actor());
        house.house.facts.know(Map.of("symptom", "payments fail"), PR.actor());
        var submitted = house.house.submit(house.house.open(StatementKind.UPDATE).id(), PR);

        assertThat(house.approve(house.prReview(submitted), PR2, submitted).isApproved()).isTrue();
    }

    @Test
    void whoSetAFactThatTheWordsLeaveOutMayApprove() {
        house.house.facts.know(Map.of("resolved_at", "2026-11-22T07:00Z"), PR2.actor());
        var submitted = house.house.submit(house.house.open(StatementKind.UPDATE).id(), PR);

        assertThat(house.approve(house.prReview(submitted), PR2, submitted).isApproved()).isTrue();
    }

    @Test
    void nobodySignsInTwoRoles() {
        var both = person("both", Role.PR_MANAGER, Role.LEGAL_REVIEWER);
        house.approve(house.prReview(revision), both, revision);

        refuses(() -> house.approve(house.legalReview(revision), both, revision), "in another role");
    }

    @Test
    void theRoleOfTheTaskCounts() {
        refuses(() -> house.approve(house.legalReview(revision), PR2, revision), "Legal reviewer");
    }

    @Test
    void aFormWithAnotherFingerprintSignsNothing() {
        var task = house.prReview(revision);

        refuses(() -> house.desk.decide(task, PR2, Ballot.approve(revision.id(), "0".repeat(64))), "fingerprint you saw");
        assertThat(house.inbox.get(task).open()).isTrue();
    }

    @Test
    void wordsThatNoLongerMatchTheirFingerprintCannotBeSigned() {
        house.house.database.jdbc().sql("update revision_variant set words = words || '.' where variant_order = 0").update();

        refuses(() -> house.approve(house.prReview(revision), PR2, revision), "no longer match");
    }

    @Test
    void anOvertakenRevisionCannotBeSigned() {
        house.sendBack(house.legalReview(revision), LEGAL, revision, "Too soon for that.");
        house.step(revision, house.back);
        house.house.submit(revision.statement(), PR);

        refuses(() -> house.approve(house.prReview(revision), PR2, revision), "overtaken");
    }

    @Test
    void aTaskAboutAnotherStatementSignsNothing() {
        var other = house.house.submit(house.house.open(StatementKind.UPDATE).id(), PR);

        refuses(() -> house.approve(house.prReview(other), PR2, revision), "another statement");
    }

    @Test
    void aPromiseThatHasPassedCanBeSentBackButNotApproved() {
        house.house.clock.advance(Duration.ofHours(1));

        refuses(() -> house.approve(house.prReview(revision), PR2, revision), "has passed");
        assertThat(house.sendBack(house.prReview(revision), PR2, revision, "Promise a new time.").verdict()).isEqualTo(Verdict.RETURNED);
    }

    @Test
    void sendingBackNeedsAReasonAndItsKind() {
        var task = house.legalReview(revision);

        refuses(() -> house.sendBack(task, LEGAL, revision, "No  "), "at least 5 characters");
        refuses(() -> house.desk.decide(task, LEGAL, Ballot.sendBack(revision.id(), revision.sha256(), null, "A long reason")), "what kind");
        assertThat(house.desk.on(revision.statement())).isEmpty();
    }

    @Test
    void sendingBackMakesItADraftWithTheReasonOnIt() {
        house.sendBack(house.legalReview(revision), LEGAL, revision, "Say what we do, not when.");

        house.step(revision, house.back);

        assertThat(house.house.statements.get(revision.statement()).state()).isEqualTo(StatementState.DRAFTING);
        assertThat(house.house.draft(revision.statement()).returned()).satisfies(it -> {
            assertThat(it.reason()).isEqualTo("It promises too much. Say what we do, not when.");
            assertThat(it.by()).isEqualTo("LEGAL");
        });
    }

    @Test
    void aDoubleClickSignsOnce() throws Exception {
        var task = house.prReview(revision);

        var outcomes = atOnce(() -> house.approve(task, PR2, revision), () -> house.approve(task, PR2, revision));

        assertThat(outcomes).containsExactlyInAnyOrder("signed", "refused");
        assertThat(house.desk.on(revision.statement())).hasSize(1);
    }

    @Test
    void ofTwoPeopleInOneRoleOneSigns() throws Exception {
        var task = house.prReview(revision);
        var third = person("pr3", Role.PR_MANAGER);

        var outcomes = atOnce(() -> house.approve(task, PR2, revision), () -> house.approve(task, third, revision));

        assertThat(outcomes).containsExactlyInAnyOrder("signed", "refused");
        assertThat(house.desk.on(revision.statement())).hasSize(1);
    }

    @Test
    void twoRolesSignAtOnce() throws Exception {
        house.begin(revision);
        var forPr = house.prReview(revision);
        var forLegal = house.legalReview(revision);

        var outcomes = atOnce(() -> house.approve(forPr, PR2, revision), () -> house.approve(forLegal, LEGAL, revision));

        assertThat(outcomes).containsExactly("signed", "signed");
        assertThat(house.cleared(revision)).isTrue();
    }

    @Test
    void theTableDecidesWhomThePlaybookAsks() {
        house.table.remove(1);

        var variables = house.begin(revision);

        assertThat(variables).containsEntry(Vocabulary.PR_REVIEW, "required").containsEntry(Vocabulary.LEGAL_REVIEW, "not-required");
        assertThat(house.desk.required(revision.id())).extracting(RequiredRole::role).containsExactly(Role.PR_MANAGER);
    }

    @Test
    void aTableThatNamesNobodyAsksEverybody() {
        house.table.clear();

        assertThat(house.begin(revision)).containsEntry(Vocabulary.PR_REVIEW, "required").containsEntry(Vocabulary.LEGAL_REVIEW, "required");
    }

    @Test
    void aRepeatedStepAsksTheTableNoSecondTime() {
        house.begin(revision);
        house.table.clear();
        house.table.add(Map.of("role", "pr-manager"));

        assertThat(house.begin(revision)).containsEntry(Vocabulary.LEGAL_REVIEW, "required");
    }

    private static List<String> atOnce(Callable<Approval> one, Callable<Approval> other) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(2);
        try {
            return pool.invokeAll(List.of(one, other)).stream().map(done -> {
                try {
                    done.get();
                    return "signed";
                } catch (ExecutionException failure) {
                    assertThat(failure).hasCauseInstanceOf(RuleViolation.class);
                    return "refused";
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void refuses(Runnable act, String reason) {
        assertThatThrownBy(act::run).isInstanceOf(RuleViolation.class).hasMessageContaining(reason);
    }
}
