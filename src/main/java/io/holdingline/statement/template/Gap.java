package io.holdingline.statement.template;

/** Stands in a preview where a value is missing; its two marks are private characters that {@link #without} removes. */
public final class Gap {

    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';

    private Gap() {
    }

    static String of(String label) {
        return OPEN + label + CLOSE;
    }

    static String without(String text) {
        return text.indexOf(OPEN) < 0 && text.indexOf(CLOSE) < 0 ? text
                : text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }
}
