package io.holdingline.audit.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.holdingline.audit.proof.ChainHead;
import io.holdingline.audit.proof.Entry;
import io.holdingline.audit.proof.HouseKey;
import io.holdingline.audit.proof.Note;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes entries: two statements for a new chain and where this node wrote the last entry, else four; chains always in the
 * same order so that no two writers block each other.
 */
@Component
public class Book {

    private final JdbcTemplate jdbc;
    private final DataSource dataSource;
    private final HouseKey key;
    private final RecentHeads recent = new RecentHeads();

    Book(DataSource dataSource, HouseKey key) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.dataSource = dataSource;
        this.key = key;
    }

    /** Whether this thread is in a transaction on the tables of the record. */
    public boolean isInTransaction() {
        return TransactionSynchronizationManager.hasResource(dataSource);
    }

    /** Adds the notes to their chains; belongs at the very end of a transaction, since the chains stay locked. */
    public void write(List<Note> notes) {
        notes.stream().collect(groupingBy(Note::chain, TreeMap::new, toList())).forEach(this::append);
    }

    private void append(String chain, List<Note> notes) {
        if (recent.of(chain).filter(head -> extend(chain, head, notes)).isPresent()) {
            return;
        }
        if (!begin(chain, notes)) {
            extend(chain, lock(chain).orElseThrow(), notes);
        }
    }

    private Optional<ChainHead> lock(String chain) {
        return jdbc.query("select size, head from audit_chain where chain = ? for update",
                (row, number) -> new ChainHead(row.getLong(1), row.getString(2)), chain).stream().findFirst();
    }

    /** False where the chain does not end in this head; the update locks it as reading it for update does. */
    private boolean extend(String chain, ChainHead head, List<Note> notes) {
        var entries = key.place(head, notes);
        var last = last(entries);
        if (jdbc.update("update audit_chain set size = ?, head = ? where chain = ? and size = ? and head = ?",
                last.size(), last.hash(), chain, head.size(), head.hash()) == 0) {
            return false;
        }
        insert(entries);
        recent.keep(chain, last);
        return true;
    }

    private boolean begin(String chain, List<Note> notes) {
        var entries = key.place(ChainHead.EMPTY, notes);
        if (!isFirst(chain, last(entries))) {
            return false;
        }
        insert(entries);
        recent.keep(chain, last(entries));
        return true;
    }

    /** False where the chain exists, or somebody else begins it in this instant; PostgreSQL needs the savepoint to survive that. */
    private boolean isFirst(String chain, ChainHead head) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            var before = connection.setSavepoint();
            try {
                int begun = jdbc.update("insert into audit_chain (chain, size, head) select ?, ?, ? "
                        + "where not exists (select 1 from audit_chain where chain = ?)",
                        chain, head.size(), head.hash(), chain);
                connection.releaseSavepoint(before);
                return begun == 1;
            } catch (DuplicateKeyException lost) {
                connection.rollback(before);
                return false;
            }
        }));
    }

    private void insert(List<Entry> entries) {
        jdbc.batchUpdate("""
                insert into audit_entry (chain, chain_index, happened_at, actor, actor_label, action, sentence, details,
                                         previous_hash, hash, signature)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries.stream().map(EntryRow::values).toList());
    }

    private static ChainHead last(List<Entry> entries) {
        return entries.get(entries.size() - 1).head();
    }
}
