package io.holdingline.audit;

import io.holdingline.audit.proof.Note;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the current transaction still has to put on record; forgets what a savepoint takes back. */
final class Pending implements TransactionSynchronization {

    private final List<Note> notes = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new IdentityHashMap<>();

    static Optional<Pending> ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance).map(Pending.class::cast).findFirst();
    }

    static Pending begin() {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(Note note) {
        notes.add(note);
    }

    List<Note> take() {
        var taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, notes.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        notes.subList(savepoints.getOrDefault(savepoint, 0), notes.size()).clear();
    }
}
