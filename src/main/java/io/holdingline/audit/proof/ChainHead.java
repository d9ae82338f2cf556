package io.holdingline.audit.proof;

/**
 * How far a chain reaches.
 *
 * @param size number of entries, which is the index of the last
 * @param hash hash of the last entry; zeros where there is none
 */
public record ChainHead(long size, String hash) {

    /** Before the first entry. */
    public static final ChainHead EMPTY = new ChainHead(0, "0".repeat(64));
}
