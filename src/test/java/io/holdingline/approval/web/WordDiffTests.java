package io.holdingline.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.approval.web.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTests {

    @Test
    void marksTheWordsThatChangedAndNoOthers() {
        var row = WordDiff.of("travel before 08:00 today", "travel before 10:00 today").get(0);

        assertThat(row.before()).containsExactly(new Piece("same", "travel before "), new Piece("del", "08:00 "), new Piece("same", "today"));
        assertThat(row.after()).containsExactly(new Piece("same", "travel before "), new Piece("ins", "10:00 "), new Piece("same", "today"));
    }

    @Test
    void aNewParagraphStandsAloneAndTheOthersStaySame() {
        var rows = WordDiff.of("One.\n\nThree.", "One.\n\nTwo words.\n\nThree.");

        assertThat(rows).extracting(WordDiff.Row::same).containsExactly(true, false, true);
        assertThat(rows.get(1).before()).isEmpty();
        assertThat(WordDiff.count(rows, "ins")).isEqualTo(2);
        assertThat(WordDiff.count(rows, "del")).isZero();
    }

    @Test
    void bothSidesReadAsTheWholeTexts() {
        var rows = WordDiff.of("a b c\n\nd e", "a x c\n\nf\n\nd e g");

        assertThat(whole(rows, true)).isEqualTo("a b c\n\nd e");
        assertThat(whole(rows, false)).isEqualTo("a x c\n\nf\n\nd e g");
    }

    @Test
    void textsOfVeryManyWordsAreComparedAsAWhole() {
        var before = "a ".repeat(6_000).strip();
        var row = WordDiff.of(before, before + " b").get(0);

        assertThat(row.before()).containsExactly(new Piece("del", before));
        assertThat(row.after()).containsExactly(new Piece("ins", before + " b"));
    }

    private static String whole(List<WordDiff.Row> rows, boolean before) {
        return rows.stream().map(row -> (before ? row.before() : row.after()).stream().map(Piece::text).collect(Collectors.joining()))
                .filter(it -> !it.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
