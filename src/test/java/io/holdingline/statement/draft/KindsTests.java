package io.holdingline.statement.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.FactBehind;
import io.holdingline.statement.Promise;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import io.holdingline.statement.compose.Composition;
import io.holdingline.support.PersistenceTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words for staff never reach the public, and a correction keeps the promise that stands. */
@PersistenceTest
class KindsTests {

    private static final Instant PROMISED = Instant.parse("2026-11-22T04:45:00Z");

    private final StatementHouse house = new StatementHouse();

    @BeforeEach
    void write() {
        house.knowEverything();
        house.templates.put("templates/service-outage/internal.en.md", template("internal", """
                Subject: {{service|upper-first}}: what we may say

                Send callers to {{newsroom_link}}. The public hears next by {{next_update|time|or the next update}}.

                <!-- channel: newsroom -->
                # Never to be read outside
                """));
        house.templates.put("templates/service-outage/correction.en.md", template("correction", """
                # {{service|upper-first}}: a correction

                We were wrong. The next update stays promised by {{next_update|time}}.
                """));
    }

    @Test
    void noKindForStaffSharesAChannelWithTheOthers() {
        assertThat(StatementKind.INTERNAL.channels()).containsExactly(ChannelForm.STAFF);
        for (var kind : StatementKind.values()) {
            assertThat(kind.goesTo("staff")).as(kind.key()).isEqualTo(kind == StatementKind.INTERNAL);
            assertThat(kind.goesTo("newsroom")).as(kind.key()).isNotEqualTo(kind == StatementKind.INTERNAL);
        }
    }

    @Test
    void wordsForStaffAreComposedForTheStaffAlone() {
        house.running = PROMISED;
        var statement = house.open(StatementKind.INTERNAL);

        var revision = house.submit(statement.id(), StatementHouse.PR);

        assertThat(revision.variants()).singleElement().satisfies(words -> {
            assertThat(words.channel()).isEqualTo("staff");
            assertThat(words.subject()).isEqualTo("Online checkout: what we may say");
            assertThat(words.text()).contains("hears next by 04:45 UTC").doesNotContain("Never");
        });
        assertThat(revision.nextUpdateAt()).as("staff are told of the promise, nobody is given one").isNull();
    }

    @Test
    void wordsForStaffThatSomehowStandOnAPublicChannelAreNotSubmitted() {
        var statement = house.open(StatementKind.INTERNAL);
        var draft = house.draft(statement.id());
        var strayed = new ArrayList<>(house.drafts().compose(statement.id()).variants());
        strayed.add(new Variant("newsroom", "en", "public", "Head", "Words"));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> house.inTransaction(
                () -> house.submissions.of(draft, new Composition(strayed, Set.of()), StatementHouse.PR)))
                .withMessage("Internal notice must not go to the channel newsroom.");
    }

    @Test
    void aCorrectionRepeatsThePromiseThatStands() {
        house.running = PROMISED;
        var revision = house.submit(house.open(StatementKind.CORRECTION).id(), StatementHouse.PR);

        assertThat(revision.nextUpdateAt()).isEqualTo(PROMISED);
        assertThat(revision.variants().get(0).text()).contains("stays promised by 04:45 UTC");
        assertThat(house.authorship.facts(revision.id())).extracting(FactBehind::name, FactBehind::confirmedBy)
                .contains(org.assertj.core.groups.Tuple.tuple("next_update", "Promised before"));
    }

    @Test
    void aCorrectionMakesAPromiseOfItsOwnWhereAPersonSaysSo() {
        house.running = PROMISED;
        var id = house.open(StatementKind.CORRECTION).id();
        var own = Instant.parse("2026-11-22T05:05:00Z");
        var edit = new DraftEdit(house.draft(id).texts(), Map.of(), Promise.OTHER, own, null);

        assertThat(house.submit(id, 1, edit, StatementHouse.PR).nextUpdateAt()).isEqualTo(own);
    }

    private static String template(String kind, String words) {
        return "---\nscenario: service-outage\nkind: " + kind + "\nlanguage: en\ntitle: Service outage, " + kind
                + "\nfacts:\n  required: [service]\n---\n" + words;
    }
}
