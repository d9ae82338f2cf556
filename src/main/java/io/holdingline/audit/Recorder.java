package io.holdingline.audit;

import io.holdingline.audit.book.Book;
import io.holdingline.audit.proof.Chains;
import io.holdingline.audit.proof.Note;
import io.holdingline.shared.Auditable;
import java.time.Clock;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts every change of state on record in the transaction that makes it. */
@Component
class Recorder {

    private final Book book;
    private final Clock clock;

    /**
     * Writes as the very last act before the commit: later than the engine's flush and than any other callback, whose
     * events would otherwise be lost.
     */
    Recorder(Book book, Clock clock, ConfigurableTransactionManager transactions) {
        this.book = book;
        this.clock = clock;
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void beforeCommit(TransactionExecution transaction) {
                writeDown();
            }
        });
    }

    @EventListener
    void on(Auditable event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive() || !book.isInTransaction()) {
            throw new IllegalStateException(event.action() + " was published outside the transaction that changes it.");
        }
        Pending.ofThisTransaction().orElseGet(Pending::begin).add(note(event));
    }

    private void writeDown() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Pending.ofThisTransaction().ifPresent(pending -> book.write(pending.take()));
        }
    }

    private Note note(Auditable event) {
        return new Note(Chains.of(event.crisis()), clock.instant(), event.actor().name(), event.actor().label(),
                event.action(), event.sentence(), new TreeMap<>(event.details()));
    }
}
