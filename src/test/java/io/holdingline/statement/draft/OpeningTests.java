package io.holdingline.statement.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.support.PersistenceTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PersistenceTest
class OpeningTests {

    private final StatementHouse house = new StatementHouse();

    @Test
    void opensADraftFromTheTemplateAndNamesItToThePlaybook() {
        var run = new Run(Map.of(Vocabulary.KIND, "holding"));

        house.openStep().handle(run);

        var id = new StatementId(UUID.fromString(run.required(Vocabulary.STATEMENT_ID)));
        assertThat(house.statements.get(id)).extracting(Statement::label, Statement::state).containsExactly("Holding", StatementState.DRAFTING);
        assertThat(house.draft(id).texts().get("en")).containsOnlyKeys("newsroom", "email", "webhook");
        assertThat(house.events).hasOnlyElementsOfType(StatementOpened.class).hasSize(1);
    }

    @Test
    void aRepeatedStepOpensNothingTwice() {
        var first = house.open(StatementKind.HOLDING);

        assertThat(house.open(StatementKind.HOLDING)).isEqualTo(first);
        assertThat(house.statements.of(house.crisis.id())).hasSize(1);
    }

    @Test
    void updatesAreNumbered() {
        house.knowEverything();
        var first = house.open(StatementKind.UPDATE);
        house.submit(first.id(), StatementHouse.PR);
        house.statements.released(first.id());

        assertThat(first.label()).isEqualTo("Update 1");
        assertThat(house.open(StatementKind.UPDATE).label()).isEqualTo("Update 2");
    }

    @Test
    void promisesTheCadenceRoundedUpToFiveMinutesAndNothingAfterTheResolution() {
        assertThat(house.draft(house.open(StatementKind.HOLDING).id()).nextUpdateAt()).isEqualTo("2026-11-22T04:45:00Z");
        assertThat(house.draft(house.open(StatementKind.RESOLUTION).id()).nextUpdateAt()).isNull();
    }

    private final class Run implements StepContext {

        private final Map<String, String> variables;

        private Run(Map<String, String> variables) {
            this.variables = new HashMap<>(variables);
        }

        @Override
        public UUID crisis() {
            return house.crisis.id().value();
        }

        @Override
        public Optional<String> text(String variable) {
            return Optional.ofNullable(variables.get(variable));
        }

        @Override
        public String required(String variable) {
            return text(variable).orElseThrow();
        }

        @Override
        public void put(String variable, String value) {
            variables.put(variable, value);
        }
    }
}
