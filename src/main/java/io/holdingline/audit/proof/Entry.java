package io.holdingline.audit.proof;

/**
 * A note in its place: bound to everything before it in its chain by the hash, and to the house by the signature.
 *
 * @param sequence place in the order of writing over all chains, ascending with gaps; 0 before it is written
 * @param index place in its chain, from 1, without gaps
 */
public record Entry(long sequence, long index, Note note, String previousHash, String hash, String signature) {

    /** The hash that this entry must have. */
    public String expectedHash() {
        return hash(note, index, previousHash);
    }

    public String chain() {
        return note.chain();
    }

    public ChainHead head() {
        return new ChainHead(index, hash);
    }

    /** The entry that follows the head of its chain. */
    static Entry following(ChainHead head, Note note, HouseKey key) {
        var hash = hash(note, head.size() + 1, head.hash());
        return new Entry(0, head.size() + 1, note, head.hash(), hash, key.sign(ENTRY, hash));
    }

    /** Signatures name what they are for, so that none can stand in for another kind. */
    static final String ENTRY = "holdingline audit entry 1";

    private static String hash(Note note, long index, String previousHash) {
        return new LengthPrefixed(ENTRY).text(note.chain()).number(index).number(note.at().toEpochMilli())
                .text(note.actor()).text(note.actorLabel()).text(note.action()).text(note.sentence())
                .pairs(note.details()).text(previousHash).hex();
    }
}
