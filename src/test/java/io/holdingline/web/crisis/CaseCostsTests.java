package io.holdingline.web.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.Actor;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.StatementCounter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HoldinglineTest
class CaseCostsTests {

    @Autowired
    Crises crises;

    @Autowired
    MockMvc browser;

    @Test
    void openingACrisisTakesAtMostFortyStatements() {
        open();
        assertThat(StatementCounter.during(this::open)).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void theBoardTakesAsManyStatementsForFiveCrisesMore() {
        open();
        board();
        var few = StatementCounter.during(this::board).size();
        for (int i = 0; i < 5; i++) {
            open();
        }
        assertThat(StatementCounter.during(this::board)).hasSizeLessThanOrEqualTo(few);
    }

    private void open() {
        crises.launch(new Launch("service-outage", "Counted", Severity.SEV1, null,
                Map.of("service", "checkout", "cause", "unknown"), new Actor("pr", "PR manager")));
    }

    private void board() {
        try {
            browser.perform(get("/board/live").with(user("pr")).with(csrf()));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
