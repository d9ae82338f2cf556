package io.holdingline.statement.check;

import java.util.Optional;

/**
 * One or more words to look for, whole words only, whatever their capitals.
 *
 * @param written as in the file; a star at the end stands for any ending: {@code voluntar*}
 * @param folded without the star, as {@link PlainWords} folds it
 */
record Phrase(String written, String folded, boolean anyEnding) {

    private static final int SHORTEST_STEM = 3;

    static Phrase of(String written) {
        boolean open = written.strip().endsWith("*");
        return new Phrase(written.strip(), PlainWords.folded(written), open);
    }

    /** Whether it has a word to look for, and no star but one after a stem that means something. */
    boolean isSound() {
        var stem = folded.substring(folded.lastIndexOf(' ') + 1);
        boolean stray = written.indexOf('*') >= 0 && written.indexOf('*') != written.length() - 1;
        return folded.chars().anyMatch(Character::isLetterOrDigit) && !stray && (!anyEnding || stem.length() >= SHORTEST_STEM);
    }

    Optional<String> in(String text) {
        return folded.isEmpty() ? Optional.empty() : search(text);
    }

    private Optional<String> search(String text) {
        for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
            int end = at + folded.length();
            if (startsWord(text, at) && (anyEnding || endsWord(text, end))) {
                return Optional.of(text.substring(at, anyEnding ? wordEnd(text, end) : end));
            }
        }
        return Optional.empty();
    }

    /** Whether whoever writes the other phrase writes this one too. */
    boolean standsIn(Phrase other) {
        return in(other.folded).isPresent();
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (!endsWord(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
