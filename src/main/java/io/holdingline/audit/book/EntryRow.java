package io.holdingline.audit.book;

import io.holdingline.audit.proof.Details;
import io.holdingline.audit.proof.Entry;
import io.holdingline.audit.proof.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** An entry as a row of {@code audit_entry}. */
final class EntryRow {

    static final String COLUMNS = "sequence, chain, chain_index, happened_at, actor, actor_label, action, sentence,"
            + " details, previous_hash, hash, signature";

    private EntryRow() {
    }

    static Object[] values(Entry entry) {
        var note = entry.note();
        return new Object[] {note.chain(), entry.index(), note.at().atOffset(ZoneOffset.UTC), note.actor(),
                note.actorLabel(), note.action(), note.sentence(), Details.write(note.details()),
                entry.previousHash(), entry.hash(), entry.signature()};
    }

    static Entry read(ResultSet row, int number) throws SQLException {
        var note = new Note(row.getString("chain"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"), row.getString("actor_label"), row.getString("action"),
                row.getString("sentence"), Details.read(row.getString("details")));
        return new Entry(row.getLong("sequence"), row.getLong("chain_index"), note,
                row.getString("previous_hash"), row.getString("hash"), row.getString("signature"));
    }
}
