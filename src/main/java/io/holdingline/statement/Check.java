package io.holdingline.statement;

import java.util.Comparator;
import java.util.List;

/** One finding about words. @param state {@code ok}, {@code warning}, or {@code error} where it blocks */
public record Check(String state, String sentence) {

    /** What blocks, then warnings, then what is well. */
    public static final Comparator<Check> GRAVEST_FIRST = Comparator.comparing(check -> List.of("error", "warning", "ok").indexOf(check.state()));

    public static Check ok(String sentence) {
        return new Check("ok", sentence);
    }

    public static Check warning(String sentence) {
        return new Check("warning", sentence);
    }

    public static Check error(String sentence) {
        return new Check("error", sentence);
    }
}
