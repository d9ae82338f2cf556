package io.holdingline.audit.proof;

/** A hash that runs through an export over all chains: it ties a line to every line before it. */
final class Running {

    private Running() {
    }

    static String after(String before, Entry entry) {
        return new LengthPrefixed("holdingline audit export 1").text(before).number(entry.sequence())
                .text(entry.hash()).text(entry.signature()).hex();
    }
}
