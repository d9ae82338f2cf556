package io.holdingline.audit.proof;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads entries in order of sequence, all chains mixed, and says what is wrong with each. Keeps only the heads. */
public final class LogCheck {

    private final Seal seal;
    private final SortedMap<String, ChainHead> heads = new TreeMap<>();
    private long sequence;
    private long entries;
    private String running = ChainHead.EMPTY.hash();

    public LogCheck(Seal seal) {
        this.seal = seal;
    }

    /** What is wrong with the next entry, to follow its place: "its signature is not the house's". */
    public Optional<String> next(Entry entry) {
        var complaint = complaint(entry, heads.getOrDefault(entry.chain(), ChainHead.EMPTY));
        running = Running.after(running, entry);
        sequence = entry.sequence();
        entries++;
        heads.put(entry.chain(), entry.head());
        return Optional.ofNullable(complaint);
    }

    private String complaint(Entry entry, ChainHead head) {
        if (entry.sequence() <= sequence) {
            return "its sequence number does not rise";
        } else if (entry.index() != head.size() + 1) {
            return "entry " + (head.size() + 1) + " of its chain was expected, not entry " + entry.index();
        } else if (!entry.previousHash().equals(head.hash())) {
            return "it does not follow from the entry before it in its chain";
        } else if (!entry.expectedHash().equals(entry.hash())) {
            return "its content does not match its hash";
        }
        return seal.holds(Entry.ENTRY, entry.hash(), entry.signature()) ? null
                : "its signature was not made with the key of the house";
    }

    /** The checkpoint over everything read so far. */
    public Checkpoint checkpoint(Instant at) {
        return new Checkpoint(at, entries, running, heads());
    }

    public SortedMap<String, ChainHead> heads() {
        return Collections.unmodifiableSortedMap(heads);
    }

    public String running() {
        return running;
    }

    Seal seal() {
        return seal;
    }
}
