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
    private static final List<String> NOTHING = List.of();

    @Test
    void goodWordsHaveNothingToHeed() {
        assertThat(check("Subject", NOTHING, Set.of(), SOON)).extracting(Check::state).containsOnly("ok");
    }

    @Test
    void aPromiseInThePastBlocks() {
        assertThat(check("Subject", NOTHING, Set.of(), NOW)).first().isEqualTo(Check.error("The promised next update is in the past"));
    }

    @Test
    void aPromiseBeyondTheCadenceIsAWarning() {
        assertThat(check("Subject", NOTHING, Set.of(), SOON.plusSeconds(60))).first().extracting(Check::sentence).asString().contains("later than the cadence");
    }

    @Test
    void noPromiseIsAWarning() {
        assertThat(check("Subject", NOTHING, Set.of(), null)).contains(Check.warning("Promises no next update"));
    }

    @Test
    void aGapBlocksByItsLabel() {
        assertThat(check("Subject", NOTHING, Set.of("Cause"), SOON)).first().isEqualTo(Check.error("Facts are missing: Cause"));
    }

    @Test
    void aLongSubjectIsCounted() {
        assertThat(check("s".repeat(79), NOTHING, Set.of(), SOON)).first().extracting(Check::sentence).asString()
                .isEqualTo("E-mail: the subject has 79 characters, mail programs show 78");
    }

    @Test
    void whatIsNotSaidIsNamed() {
        assertThat(check("Subject", List.of("Who is affected", "Since when"), Set.of(), SOON))
                .contains(Check.warning("The words no longer say what the template says of: Who is affected and Since when"));
    }

    private static List<Check> check(String subject, List<String> unsaid, Set<String> missing, @Nullable Instant promised) {
        return ContentChecks.of(new ContentChecks.Subject(StatementKind.UPDATE,
                List.of(new Variant("email", "en", "subscribers", subject, "Text")), Set.of("service"), unsaid, missing, promised, SOON, NOW));
    }
}
