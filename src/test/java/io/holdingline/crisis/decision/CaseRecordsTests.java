package io.holdingline.crisis.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.crisis.CaseTask;
import io.holdingline.crisis.RealCrises;
import io.holdingline.flow.TaskBrief;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

@PersistenceTest
class CaseRecordsTests {

    private static final Actor PR = new Actor("pr", "PR manager");
    private static final TaskBrief ANSWERS = new TaskBrief("Is it true, and who repeats it?",
            Map.of("option.answer", "Answer in public", "option.silent", "Stay silent and watch"));

    private final RealCrises house = new RealCrises();
    private final CaseRecords records = new KeptRecords(new RecordTable(house.database().jdbc()),
            house.events()::add, house.clock());
    private final CaseTask question = task("Decide whether to answer");

    @Test
    void keepsADecisionWithItsReasonAndTellsItOnce() {
        records.decide(question, "silent", " Nobody repeats it ", PR);

        assertThat(records.of(question.crisis())).containsExactly(new CaseRecord(question.id(), question.name(),
                "Stay silent and watch", "Nobody repeats it", "", "PR manager", house.clock().instant()));
        assertThat(told()).containsOnlyOnce("decided “Stay silent and watch” (Decide whether to answer): “Nobody repeats it”");
    }

    @Test
    void keepsAFindingWithItsReference() {
        var asked = task("Get the consent");
        records.find(asked, "The authority agrees", "2026/17", PR);

        assertThat(records.about(asked.id())).hasValueSatisfying(record -> {
            assertThat(record.isDecision()).isFalse();
            assertThat(record.reference()).isEqualTo("2026/17");
        });
        assertThat(told()).containsOnlyOnce("recorded (Get the consent): “The authority agrees”, see 2026/17");
    }

    @Test
    void refusesWhatWasNotOfferedAndWhatHasNoReason() {
        refused(() -> records.decide(question, "deny", "Because", PR), "Choose one of the answers");
        refused(() -> records.decide(question, "", "Because", PR), "Choose one of the answers");
        refused(() -> records.decide(question, "silent", "  ", PR), "why");
        refused(() -> records.decide(question, "silent", "a".repeat(2_001), PR), "why");
        refused(() -> records.find(question, "", "", PR), "what was found");
        refused(() -> records.find(question, "Found", "a".repeat(301), PR), "reference");
        assertThat(records.of(question.crisis())).isEmpty();
        assertThat(told()).noneMatch(sentence -> sentence.startsWith("decided") || sentence.startsWith("recorded"));
    }

    @Test
    void oneQuestionHasOneAnswer() {
        records.decide(question, "answer", "It is wrong", PR);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> records.decide(question, "silent", "It is nothing", PR));
        assertThat(records.of(question.crisis())).extracting(CaseRecord::answer).containsExactly("Answer in public");
    }

    private CaseTask task(String name) {
        return new CaseTask(UUID.randomUUID(), house.opened("A report").id(), "take-decision", name, ANSWERS, true);
    }

    private List<String> told() {
        return house.events().stream().map(event -> ((Auditable) event).sentence()).toList();
    }

    private static void refused(Runnable act, String message) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(message);
    }
}
