package io.holdingline.statement.check;

import java.util.ArrayList;
import java.util.List;

/** What a rule asks of one variant. */
sealed interface Demand {

    boolean isMetBy(Piece piece);

    /** The forbidden words that stand there; empty where something is missing instead. */
    default List<String> found(Piece piece) {
        return List.of();
    }

    /** Every phrase the data gives, to be looked at by the lint. */
    List<Phrase> phrases();

    /** At least one of: the exact headline, a phrase in the headline, a phrase anywhere, a fact. */
    record Must(List<String> headlineIs, List<Phrase> headlineSays, List<Phrase> says, List<String> facts) implements Demand {

        @Override
        public boolean isMetBy(Piece piece) {
            return headlineIs.contains(PlainWords.seen(piece.headline()).strip())
                    || headlineSays.stream().anyMatch(piece.headlineWords()::has)
                    || says.stream().anyMatch(piece.textWords()::has) || facts.stream().anyMatch(piece.facts()::contains);
        }

        @Override
        public List<Phrase> phrases() {
            var all = new ArrayList<>(headlineSays);
            all.addAll(says);
            headlineIs.forEach(it -> all.add(Phrase.of(it)));
            return all;
        }

        boolean isEmpty() {
            return headlineIs.isEmpty() && headlineSays.isEmpty() && says.isEmpty() && facts.isEmpty();
        }
    }

    /** A phrase from at least so many of the groups. */
    record AtLeast(int count, List<List<Phrase>> groups) implements Demand {

        @Override
        public boolean isMetBy(Piece piece) {
            var words = piece.allWords();
            return groups.stream().filter(group -> group.stream().anyMatch(words::has)).count() >= count;
        }

        @Override
        public List<Phrase> phrases() {
            return groups.stream().flatMap(List::stream).toList();
        }
    }

    /** None of the phrases, in headline or text. */
    record MustNot(List<Phrase> phrases) implements Demand {

        @Override
        public boolean isMetBy(Piece piece) {
            return found(piece).isEmpty();
        }

        @Override
        public List<String> found(Piece piece) {
            return piece.allWords().findAll(phrases);
        }
    }
}
