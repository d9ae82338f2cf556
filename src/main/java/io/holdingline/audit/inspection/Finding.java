package io.holdingline.audit.inspection;

/** The first bad entry of the record; the sentence follows its place. */
public record Finding(String chain, long index, String sentence) {

    public String said() {
        return "entry " + index + " of chain " + chain + ": " + sentence;
    }
}
