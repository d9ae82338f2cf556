package io.holdingline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentChecksTests {

    private static final Instant NOW = Instant.parse("2026-11-22T04:15:00Z");
    private static final Instant SOON = NOW.plusSeconds(1_800);
    private static final Set<String> FACTS = Set.of("service", "who_is_affected", "started_at");

    @Test
    void goodWordsHaveNothingToHeed() {
        assertThat(check("Subject", FACTS, Set.of(), SOON)).extracting(Check::state).containsOnly("ok");
    }

    @Test
    void aPromiseInThePastBlocks() {
        assertThat(check("Subject", FACTS, Set.of(), NOW)).first().isEqualTo(Check.error("The promised next update is in the past"));
    }

    @Test
    void aPromiseBeyondTheCadenceIsAWarning() {
        assertThat(check("Subject", FACTS, Set.of(), SOON.plusSeconds(60))).first().extracting(Check::sentence).asString().contains("later than the cadence");
    }

    @Test
    void noPromiseIsAWarning() {
        assertThat(check("Subject", FACTS, Set.of(), null)).contains(Check.warning("Promises no next update"));
    }

    @Test
    void aGapBlocksByItsLabel() {
        assertThat(check("Subject", FACTS, Set.of("Cause"), SOON)).first().isEqualTo(Check.error("Facts are missing: Cause"));
    }

    @Test
    void aLongSubjectIsCounted() {
        assertThat(check("s".repeat(79), FACTS, Set.of(), SOON)).first().extracting(Check::sentence).asString()
                .isEqualTo("E-mail: the subject has 79 characters, mail programs show 78");
    }

    @Test
    void whatIsNotSaidIsNamed() {
        assertThat(check("Subject", Set.of("service"), Set.of(), SOON))
                .contains(Check.warning("Does not use the fact that says for whom and since when"));
    }

    private static List<Check> check(String subject, Set<String> facts, Set<String> missing, @Nullable Instant promised) {
        return ContentChecks.of(new ContentChecks.Subject(StatementKind.UPDATE,
                List.of(new Variant("email", "en", "subscribers", subject, "Text")), facts, missing, promised, SOON, NOW));
    }
}
