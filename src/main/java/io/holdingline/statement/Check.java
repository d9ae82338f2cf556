package io.holdingline.statement;

/** One finding about words. @param state {@code ok}, {@code warning}, or {@code error} where it blocks */
public record Check(String state, String sentence) {

    static Check ok(String sentence) {
        return new Check("ok", sentence);
    }

    static Check warning(String sentence) {
        return new Check("warning", sentence);
    }

    static Check error(String sentence) {
        return new Check("error", sentence);
    }
}
