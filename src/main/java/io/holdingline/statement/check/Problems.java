package io.holdingline.statement.check;

import java.util.ArrayList;
import java.util.List;

/** What was wrong while the file was read; the reader goes on, so that one slip hides no other. */
final class Problems {

    /** @param element the id of the rule, or the file's own part */
    record Problem(String element, CheckRule rule, String message) {
    }

    private final List<Problem> found = new ArrayList<>();

    void add(String element, CheckRule rule, String message) {
        found.add(new Problem(element, rule, message));
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
