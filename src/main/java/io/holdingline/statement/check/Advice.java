package io.holdingline.statement.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What might make words better. It never refuses anything.
 *
 * @param principles CDC CERC's six, as a checklist
 * @param readings how hard each language is to read
 * @param words that guess, blame, or that only insiders know
 * @param tone of the channels
 * @param strategy SCCT's answer to this kind of crisis; null where the data has none
 */
public record Advice(List<Line> principles, String principlesSource, List<Reading> readings, List<Line> words, List<Line> tone,
                     @Nullable Line strategy, String strategyNote) {

    private static final Advice NONE = new Advice(List.of(), "", List.of(), List.of(), List.of(), null, "");

    /** For words that nobody can advise on. */
    public static Advice none() {
        return NONE;
    }

    /** One piece of advice. @param state {@code ok}, {@code warning} or {@code ask}, where only a person can tell */
    public record Line(String state, String sentence, String why) {

        static Line ok(String sentence, String why) {
            return new Line("ok", sentence, why);
        }

        static Line heed(String sentence, String why) {
            return new Line("warning", sentence, why);
        }

        static Line ask(String sentence, String why) {
            return new Line("ask", sentence, why);
        }
    }

    /** How easy one language's words are to read. @param score from 0, hard, to 100, easy @param verdict in words @param why how it was reckoned */
    public record Reading(String language, int score, String verdict, String why) {
    }

    public boolean isEmpty() {
        return principles.isEmpty() && readings.isEmpty() && words.isEmpty() && tone.isEmpty() && strategy == null;
    }

    /** How many lines ask for another look. */
    public long heeds() {
        return Stream.of(principles, words, tone).flatMap(List::stream).filter(it -> it.state().equals("warning")).count();
    }
}
