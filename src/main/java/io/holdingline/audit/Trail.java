package io.holdingline.audit;

import io.holdingline.audit.book.Shelf;
import io.holdingline.audit.proof.Chains;
import io.holdingline.audit.proof.Entry;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class Trail implements AuditTrail {

    private final Shelf shelf;

    Trail(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<AuditEntry> of(UUID crisis, int limit) {
        return shelf.last(Chains.of(crisis), limit).stream().map(Trail::shown).toList();
    }

    @Override
    public long size(UUID crisis) {
        return shelf.head(Chains.of(crisis)).size();
    }

    private static AuditEntry shown(Entry entry) {
        var note = entry.note();
        return new AuditEntry(entry.sequence(), Chains.crisis(note.chain()), entry.index(), note.at(), note.actor(),
                note.actorLabel(), note.action(), note.sentence(), note.details(), entry.previousHash(), entry.hash());
    }
}
