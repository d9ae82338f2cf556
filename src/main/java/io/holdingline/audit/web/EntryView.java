package io.holdingline.audit.web;

import io.holdingline.audit.proof.Entry;
import java.time.Instant;

/** A row of the record's page. */
record EntryView(Instant at, String actor, String label, String sentence, String action, String chain,
                 String chainName, long index, String hash) {

    private static final int SHOWN_DIGITS = 12;

    static EntryView of(Entry entry, ChainNames.Named names) {
        var note = entry.note();
        return new EntryView(note.at(), note.actor(), note.actorLabel(), note.sentence(), note.action(), note.chain(),
                names.name(note.chain()), entry.index(), start(entry.hash()));
    }

    static String start(String hash) {
        return hash.substring(0, Math.min(SHOWN_DIGITS, hash.length()));
    }
}
