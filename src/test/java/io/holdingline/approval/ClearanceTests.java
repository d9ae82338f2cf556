package io.holdingline.approval;

import static io.holdingline.statement.draft.StatementHouse.LEGAL;
import static io.holdingline.statement.draft.StatementHouse.PR;
import static io.holdingline.statement.draft.StatementHouse.PR2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementKind;
import io.holdingline.support.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is published without every required approval over exactly these bytes. */
@PersistenceTest
class ClearanceTests {

    private final SignOffHouse house = new SignOffHouse();
    private final Revision revision = house.house.submit(house.house.open(StatementKind.HOLDING).id(), PR);

    @Test
    void everyRequiredApprovalClears() {
        house.begin(revision);
        house.approveByBoth(revision);

        assertThat(house.cleared(revision)).isTrue();
    }

    @Test
    void oneMissingApprovalDoesNot() {
        house.begin(revision);
        house.approve(house.legalReview(revision), LEGAL, revision);

        assertThat(house.cleared(revision)).isFalse();
        assertThatThrownBy(() -> house.step(revision, house.complete)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAWordOnWhoMustSignNothingIsCleared() {
        house.approveByBoth(revision);

        assertThat(house.cleared(revision)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update revision_variant set words = words || '.' where variant_order = 0",
        "update revision_variant set words = words || ' ' where variant_order = 2",
        "update revision_variant set subject = 'S' || subject where variant_order = 1",
        "update revision_variant set channel = 'x' where variant_order = 1",
        "update revision_variant set audience = 'everybody' where variant_order = 1",
        "update revision_variant set language = 'de' where variant_order = 1",
        "delete from revision_variant where variant_order = 2",
        "update revision set next_update_at = null",
        "update revision set publish_at = submitted_at",
        "update approval set sha256 = repeat('0', 64) where role_key = 'legal-reviewer'",
        "update approval set person = 'pr' where role_key = 'pr-manager'",
        "update revision_fact set set_by = 'pr2' where fact_order = 0",
        "update approval set decision = 'RETURNED' where role_key = 'pr-manager'",
        "delete from approval where role_key = 'pr-manager'",
        "delete from required_role",
        "update statement set state = 'WITHDRAWN'",
        "update statement set latest_revision = 2"})
    void anyChangeAfterTheApprovalVoidsIt(String change) {
        house.begin(revision);
        house.approveByBoth(revision);
        assertThat(house.cleared(revision)).isTrue();

        house.house.database.jdbc().sql(change).update();

        assertThat(house.cleared(revision)).isFalse();
    }

    @Test
    void aNewFingerprintOverChangedWordsDoesNotInheritTheApproval() {
        house.begin(revision);
        house.approveByBoth(revision);
        house.house.database.jdbc().sql("update revision_variant set words = 'Other' where variant_order = 0").update();
        var forged = SignOffRules.fingerprint(house.house.statements.revision(revision.id()));
        house.house.database.jdbc().sql("update revision set sha256 = ?").param(forged).update();

        assertThat(house.clearance.cleared(revision.id(), forged)).isEmpty();
    }

    @Test
    void theSenderMustNameTheSameFingerprint() {
        house.begin(revision);
        house.approveByBoth(revision);

        assertThat(house.clearance.cleared(revision.id(), "0".repeat(64))).isEmpty();
    }

    @Test
    void approvalsOfRevisionOneDoNotCountForRevisionTwo() {
        house.begin(revision);
        house.approve(house.prReview(revision), PR2, revision);
        house.sendBack(house.legalReview(revision), LEGAL, revision, "Say when, not how.");
        house.step(revision, house.back);
        var second = house.house.submit(revision.statement(), PR);
        house.begin(second);
        house.approve(house.legalReview(second), LEGAL, second);

        assertThat(second.number()).isEqualTo(2);
        assertThat(house.cleared(second)).isFalse();
        assertThat(house.cleared(revision)).isFalse();
    }
}
