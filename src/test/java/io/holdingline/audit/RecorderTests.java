package io.holdingline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.holdingline.support.PersistenceTest;
import io.holdingline.support.StatementCounter;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class RecorderTests {

    private static final AuditHouse house = AuditHouse.open();
    private final UUID crisis = UUID.randomUUID();
    private final AuditTrail trail = house.bean(AuditTrail.class);

    @Test
    void everyEventBecomesOneEntryLinkedToTheOneBefore() {
        house.record(crisis, "submitted Update 1", "approved Update 1");
        house.clock().advance(Duration.ofMinutes(5));
        house.record(crisis, "published Update 1");

        var entries = trail.of(crisis, 10);
        assertThat(entries).extracting(AuditEntry::index, AuditEntry::sentence).containsExactly(
                tuple(3L, "published Update 1"), tuple(2L, "approved Update 1"), tuple(1L, "submitted Update 1"));
        assertThat(entries.get(0).previousHash()).isEqualTo(entries.get(1).hash());
        assertThat(entries.get(0).at()).isEqualTo(entries.get(1).at().plus(Duration.ofMinutes(5)));
        assertThat(entries.get(0).details()).containsEntry("reason", "because");
        assertThat(trail.size(crisis)).isEqualTo(3);
    }

    @Test
    void whatRollsBackLeavesNothing() {
        house.database().transaction().executeWithoutResult(status -> {
            house.publish(crisis, "changed its mind");
            status.setRollbackOnly();
        });

        assertThat(trail.size(crisis)).isZero();
        assertThat(trail.of(crisis, 10)).isEmpty();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> house.publish(crisis, "did it on the side"))
                .withMessageContaining("outside the transaction");
        assertThat(trail.size(crisis)).isZero();
    }

    @Test
    void aChangeWhoseEntryCannotBeWrittenDoesNotHappen() {
        var jdbc = house.database().jdbc();
        jdbc.sql("create table thing (name varchar(100))").update();

        assertThat(Assertions.catchThrowable(() ->
                house.database().transaction().executeWithoutResult(status -> {
                    jdbc.sql("insert into thing (name) values ('changed')").update();
                    house.publish(crisis, "x".repeat(1_000_001));
                }))).isNotNull();

        assertThat(jdbc.sql("select count(*) from thing").query(Long.class).single()).isZero();
        assertThat(trail.size(crisis)).isZero();
    }

    @Test
    void eventsRaisedByTheLastCallbackBeforeTheCommitAreWrittenToo() {
        house.database().transaction().executeWithoutResult(status ->
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        house.publish(crisis, "flushed late");
                    }
                }));

        assertThat(trail.of(crisis, 10)).extracting(AuditEntry::sentence).containsExactly("flushed late");
    }

    @Test
    void aTransactionInsideAnotherKeepsItsOwnEntries() {
        var inner = new TransactionTemplate(house.database().transaction().getTransactionManager());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var other = UUID.randomUUID();
        house.database().transaction().executeWithoutResult(status -> {
            house.publish(crisis, "was taken back");
            inner.executeWithoutResult(innerStatus -> house.publish(other, "stayed"));
            status.setRollbackOnly();
        });

        assertThat(trail.size(crisis)).isZero();
        assertThat(trail.size(other)).isEqualTo(1);
    }

    @Test
    void whatASavepointTakesBackIsNotRecorded() {
        house.database().transaction().executeWithoutResult(status -> {
            house.publish(crisis, "kept");
            var nested = new TransactionTemplate(house.database().transaction().getTransactionManager());
            nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            nested.executeWithoutResult(inner -> {
                house.publish(crisis, "taken back");
                inner.setRollbackOnly();
            });
        });

        assertThat(trail.of(crisis, 10)).extracting(AuditEntry::sentence).containsExactly("kept");
    }

    @Test
    void aTransactionNeedsTwoStatementsForANewChainAndForItsOwn() {
        assertThat(StatementCounter.during(() -> house.record(crisis, "a", "b", "c"))).as("new chain").hasSize(2);
        assertThat(StatementCounter.during(() -> house.record(crisis, "d", "e", "f"))).as("known chain").hasSize(2);
    }

    @Test
    void textThatNoDatabaseKeepsIsReplacedBeforeItIsHashed() {
        house.record(crisis, "said \0 and \ud83d alone, and \ud83d\ude80");

        assertThat(trail.of(crisis, 1)).extracting(AuditEntry::sentence)
                .containsExactly("said \ufffd and \ufffd alone, and \ud83d\ude80");
    }
}
