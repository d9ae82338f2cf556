package io.holdingline.statement.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.holdingline.crisis.StoodDown;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.shared.Actor;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.StatementWithdrawn;
import io.holdingline.statement.draft.StatementHouse;
import io.holdingline.support.PersistenceTest;
import org.junit.jupiter.api.Test;

/** Words that the end overtakes are withdrawn, whatever that end is. */
@PersistenceTest
class LeftUnsaidTests {

    private final StatementHouse house = new StatementHouse();

    @Test
    void endingUpdatesWithdrawsWhatIsNotOutYetAndNothingElse() {
        house.knowEverything();
        var holding = house.open(StatementKind.HOLDING);
        var update = house.open(StatementKind.UPDATE);
        house.submit(update.id(), StatementHouse.PR);

        var run = mock(StepContext.class);
        when(run.crisis()).thenReturn(house.crisis.id().value());

        new EndUpdatesStep(house.statements).handle(run);

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
}
