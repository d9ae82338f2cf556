package io.holdingline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.crisis.StoodDown;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.shared.Actor;
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

    @Test
    void endingUpdatesWithdrawsWhatIsNotOutYetAndNothingElse() {
        house.knowEverything();
        var holding = house.open(StatementKind.HOLDING);
        var update = house.open(StatementKind.UPDATE);
        house.submit(update.id(), StatementHouse.PR);

        house.endStep().handle(new Run(Map.of()));

        assertThat(house.statements.get(update.id()).state()).isEqualTo(StatementState.WITHDRAWN);
        assertThat(house.statements.get(holding.id()).state()).isEqualTo(StatementState.DRAFTING);
        assertThat(house.events).last().isInstanceOfSatisfying(StatementWithdrawn.class,
                it -> assertThat(it.actor()).isEqualTo(Actor.HOLDINGLINE));
    }

    @Test
    void standingDownWithdrawsWhatNobodySignedAndNothingElse() {
        house.knowEverything();
        var holding = house.open(StatementKind.HOLDING);
        house.submit(holding.id(), StatementHouse.PR);
        house.statements.released(holding.id());
        var correction = house.open(StatementKind.CORRECTION);

        new LeftUnsaid(house.statements).on(new StoodDown(house.crisis.id(), StatementHouse.PR.actor()));

        assertThat(house.statements.get(correction.id()).state()).isEqualTo(StatementState.WITHDRAWN);
        assertThat(house.statements.get(holding.id()).state()).isEqualTo(StatementState.RELEASED);
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
