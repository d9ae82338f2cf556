package io.holdingline.audit.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;

/**
 * The last line of an export: how far every chain reached when it was taken.
 *
 * @param at UTC, milliseconds
 * @param lines entries in the export
 * @param running the hash that ran through all of its lines
 */
public record Checkpoint(Instant at, long lines, String running, SortedMap<String, ChainHead> chains) {

    static final String CHECKPOINT = "holdingline audit checkpoint 1";

    public Checkpoint {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public String signature(HouseKey key) {
        return key.sign(CHECKPOINT, hash());
    }

    boolean isSigned(Seal seal, String signature) {
        return seal.holds(CHECKPOINT, hash(), signature);
    }

    private String hash() {
        var hash = new LengthPrefixed(CHECKPOINT).number(at.toEpochMilli()).number(lines).text(running)
                .number(chains.size());
        chains.forEach((chain, head) -> hash.text(chain).number(head.size()).text(head.hash()));
        return hash.hex();
    }
}
