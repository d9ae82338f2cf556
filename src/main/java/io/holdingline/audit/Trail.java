package io.holdingline.audit;

import io.holdingline.audit.proof.Entry;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Trail implements AuditTrail {

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AuditEntry> of(UUID crisis, int limit) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from audit_entry where chain = ?"
                        + " order by chain_index desc fetch first ? rows only")
                .param(Chains.of(crisis)).param(limit).query(EntryRow::read).stream().map(Trail::shown).toList();
    }

    @Override
    public long size(UUID crisis) {
        return jdbc.sql("select size from audit_chain where chain = ?").param(Chains.of(crisis))
                .query(Long.class).optional().orElse(0L);
    }

    static AuditEntry shown(Entry entry) {
        var note = entry.note();
        return new AuditEntry(entry.sequence(), Chains.crisis(note.chain()), entry.index(), note.at(), note.actor(),
                note.actorLabel(), note.action(), note.sentence(), note.details(), entry.previousHash(), entry.hash());
    }
}
