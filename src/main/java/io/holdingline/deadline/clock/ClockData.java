package io.holdingline.deadline.clock;

import io.holdingline.deadline.Regime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one version of the file says. */
record ClockData(List<Question> questions, List<Regime> regimes) {

    static final ClockData NONE = new ClockData(List.of(), List.of());

    /** What is asked about an event. @param label as a part of a sentence: "we were aware of the breach" */
    record Question(String key, String label, String question, @Nullable String help) {
    }

    Optional<Regime> regime(String id) {
        return regimes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Question question(String key) {
        return questions.stream().filter(each -> each.key().equals(key)).findFirst()
                .orElse(new Question(key, key.replace('-', ' '), "When this happened (" + key.replace('-', ' ') + ")", null));
    }
}
