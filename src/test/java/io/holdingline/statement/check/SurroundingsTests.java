package io.holdingline.statement.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurroundingsTests {

    private static final String LIST = "playbooks/flood.facts.yml";

    @Test
    void findsTheFactsOfAListHoweverItIsWritten() {
        assertThat(facts("facts:\n  - {name: cause, label: Cause, type: text}\n  - label: Place\n    name: place\n"))
                .isEqualTo(Map.of("flood", Set.of("cause", "place")));
    }

    @Test
    void takesNoWordsOfAHintForTheNameOfAFact() {
        assertThat(facts("facts:\n  - name: cause\n    hint: |\n      name: of the river\n"))
                .isEqualTo(Map.of("flood", Set.of("cause")));
    }

    @Test
    void saysNothingAboutFactsWhereTheirListCannotBeRead() {
        assertThat(facts("facts: [\n")).isEmpty();
    }

    private static Map<String, Set<String>> facts(String list) {
        return Surroundings.of(Map.of(LIST, list)).facts();
    }
}
