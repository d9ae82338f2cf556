package io.holdingline.audit.inspection;

import io.holdingline.audit.book.Shelf;
import io.holdingline.audit.proof.ChainHead;
import io.holdingline.audit.proof.Entry;
import io.holdingline.audit.proof.LogCheck;
import io.holdingline.audit.proof.Seal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One walk over the record as it stood when the walk began: entries committed later are passed over, none before may
 * be missing. Holds one page of entries and the heads in memory. Use once.
 */
final class Inspection {

    private static final int PAGE = 500;

    private final Shelf shelf;
    private final LogCheck log;
    private final SortedMap<String, ChainHead> expected;
    private final Map<String, Long> later = new HashMap<>();

    Inspection(Shelf shelf, Seal seal) {
        this.shelf = shelf;
        this.log = new LogCheck(seal);
        this.expected = shelf.heads();
    }

    /** Told of every entry that is good, in order of sequence. */
    interface Reader {

        void read(Entry entry, String running);
    }

    long size() {
        return expected.values().stream().mapToLong(ChainHead::size).sum();
    }

    /** The first thing that is wrong, or empty after the last entry was read. */
    Optional<Finding> walk(Reader reader) {
        long sequence = Long.MIN_VALUE;
        for (var page = shelf.after(sequence, PAGE); !page.isEmpty(); page = shelf.after(sequence, PAGE)) {
            for (var entry : page) {
                var finding = step(entry, reader);
                if (finding.isPresent()) {
                    return finding;
                }
            }
            sequence = page.get(page.size() - 1).sequence();
        }
        return missing().or(this::stray);
    }

    LogCheck log() {
        return log;
    }

    private Optional<Finding> step(Entry entry, Reader reader) {
        if (entry.index() > expected.getOrDefault(entry.chain(), ChainHead.EMPTY).size()) {
            later.merge(entry.chain(), entry.index(), Math::max);
            return Optional.empty();
        }
        var complaint = log.next(entry).map(sentence -> new Finding(entry.chain(), entry.index(), sentence));
        if (complaint.isEmpty()) {
            reader.read(entry, log.running());
        }
        return complaint;
    }

    private Optional<Finding> missing() {
        return expected.entrySet().stream().map(chain -> missing(chain.getKey(), chain.getValue()))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Finding> missing(String chain, ChainHead head) {
        var found = log.heads().getOrDefault(chain, ChainHead.EMPTY);
        return found.equals(head) ? Optional.empty() : Optional.of(new Finding(chain, found.size() + 1,
                found.size() < head.size() ? "it is missing" : "the head of its chain was changed"));
    }

    /** Entries passed over as committed later must by now lie on a chain that reaches them. */
    private Optional<Finding> stray() {
        var now = later.isEmpty() ? Map.<String, ChainHead>of() : shelf.heads();
        return later.entrySet().stream()
                .filter(entry -> now.getOrDefault(entry.getKey(), ChainHead.EMPTY).size() < entry.getValue())
                .map(entry -> new Finding(entry.getKey(), entry.getValue(), "its chain does not reach it"))
                .findFirst();
    }
}
