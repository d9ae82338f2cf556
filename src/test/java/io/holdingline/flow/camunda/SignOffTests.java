package io.holdingline.flow.camunda;

import static io.holdingline.flow.Vocabulary.LEGAL_REVIEW;
import static io.holdingline.flow.Vocabulary.NOT_REQUIRED;
import static io.holdingline.flow.Vocabulary.PR_REVIEW;
import static io.holdingline.flow.Vocabulary.REQUIRED;
import static io.holdingline.flow.Vocabulary.REVIEW_FOR_LEGAL;
import static io.holdingline.flow.Vocabulary.REVIEW_FOR_PR;
import static io.holdingline.flow.Vocabulary.STATEMENT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@PersistenceTest
class SignOffTests {

    private static final UUID STATEMENT = UUID.randomUUID();
    @RegisterExtension
    static final Rehearsal rehearsal = Rehearsal.of("sign-off");

    @Test
    void bothSignInAnyOrder() {
        start(REQUIRED, REQUIRED);
        assertThat(rehearsal.waitingFor()).containsExactly(REVIEW_FOR_LEGAL, REVIEW_FOR_PR);
        assertThat(rehearsal.task(REVIEW_FOR_LEGAL).statement()).isEqualTo(STATEMENT);
        assertThat(rehearsal.task(REVIEW_FOR_LEGAL).roles()).containsExactly("legal-reviewer");

        rehearsal.approve(REVIEW_FOR_LEGAL);
        assertThat(rehearsal.ended()).isFalse();
        rehearsal.approve(REVIEW_FOR_PR);
        rehearsal.runJobs();
        assertThat(rehearsal.steps.run).endsWith("completeSignOff");
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void oneWhoSendsBackEndsTheOtherReview() {
        start(REQUIRED, REQUIRED);
        var legal = rehearsal.task(REVIEW_FOR_LEGAL).id();
        rehearsal.sendBack(REVIEW_FOR_PR);
        assertThat(rehearsal.waitingFor()).isEmpty();
        assertThat(rehearsal.bench.heard.closed).anyMatch(task -> task.id().equals(legal) && !task.completed());
        assertThat(rehearsal.steps.run).endsWith("returnToDraft").doesNotContain("completeSignOff");
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void legalMaySendBackWhatPrApproved() {
        start(REQUIRED, REQUIRED);
        rehearsal.approve(REVIEW_FOR_PR);
        rehearsal.sendBack(REVIEW_FOR_LEGAL);
        assertThat(rehearsal.steps.run).endsWith("returnToDraft").doesNotContain("completeSignOff");
    }

    @Test
    void asksOnlyThoseWhoMustSign() {
        start(REQUIRED, NOT_REQUIRED);
        assertThat(rehearsal.waitingFor()).containsExactly(REVIEW_FOR_PR);
        rehearsal.approve(REVIEW_FOR_PR);
        rehearsal.runJobs();
        assertThat(rehearsal.steps.run).endsWith("completeSignOff");
    }

    @Test
    void asksNobodyWhereNobodyMustSign() {
        start(NOT_REQUIRED, NOT_REQUIRED);
        assertThat(rehearsal.waitingFor()).isEmpty();
        rehearsal.runJobs();
        assertThat(rehearsal.steps.run).endsWith("completeSignOff");
    }

    @Test
    void aTaskIsCompletedOnce() {
        start(REQUIRED, REQUIRED);
        var task = rehearsal.task(REVIEW_FOR_PR).id();
        rehearsal.approve(REVIEW_FOR_PR);
        assertThatThrownBy(() -> rehearsal.bench.tasks().complete(task, Map.of())).isInstanceOf(RuleViolation.class);
    }

    private static void start(String pr, String legal) {
        rehearsal.steps.reviews.putAll(Map.of(PR_REVIEW, pr, LEGAL_REVIEW, legal));
        rehearsal.start("sign-off", Map.of(STATEMENT_ID, STATEMENT.toString()));
    }
}
