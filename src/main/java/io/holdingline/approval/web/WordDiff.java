package io.holdingline.approval.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares two texts paragraph against paragraph, and inside a changed one word by word. */
final class WordDiff {

    private static final int LONGEST = 8_000;

    private WordDiff() {
    }

    /** @param kind {@code same}, {@code ins} or {@code del} */
    record Piece(String kind, String text) {
    }

    /** One paragraph on either side; an empty side where it is new or gone. */
    record Row(boolean same, List<Piece> before, List<Piece> after) {
    }

    static List<Row> of(String before, String after) {
        var old = paragraphs(before);
        var rows = new ArrayList<Row>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, paragraphs(after), false)) {
            same(rows, old.subList(at, delta.getSource().getPosition()));
            changed(rows, delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(rows, old.subList(at, old.size()));
        return rows;
    }

    /** Words of one kind in all rows, on either side. */
    static int count(List<Row> rows, String kind) {
        return rows.stream().flatMap(row -> (kind.equals("ins") ? row.after() : row.before()).stream())
                .filter(piece -> piece.kind().equals(kind)).mapToInt(piece -> piece.text().strip().split("\\s+").length).sum();
    }

    private static void same(List<Row> rows, List<String> paragraphs) {
        paragraphs.forEach(it -> rows.add(new Row(true, List.of(new Piece("same", it)), List.of(new Piece("same", it)))));
    }

    private static void changed(List<Row> rows, List<String> before, List<String> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            rows.add(words(i < before.size() ? before.get(i) : "", i < after.size() ? after.get(i) : ""));
        }
    }

    private static Row words(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var left = new ArrayList<Piece>();
        var right = new ArrayList<Piece>();
        for (AbstractDelta<String> delta : deltas(old, now, true)) {
            boolean equal = delta.getType() == DeltaType.EQUAL;
            add(left, equal ? "same" : "del", delta.getSource().getLines());
            add(right, equal ? "same" : "ins", delta.getTarget().getLines());
        }
        return new Row(false, left, right);
    }

    /** Comparing takes time by the square of the length: what is too long is old as a whole and new as a whole. */
    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now, boolean equalOnes) {
        return old.size() + now.size() <= LONGEST ? DiffUtils.diff(old, now, equalOnes).getDeltas()
                : List.of(new ChangeDelta<>(new Chunk<>(0, old), new Chunk<>(0, now)));
    }

    private static void add(List<Piece> pieces, String kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n")).map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    /** A word with the space after it, so that joined tokens are the text again. */
    private static List<String> tokens(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
