package io.holdingline.statement.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Fingerprint;
import io.holdingline.statement.Promise;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import io.holdingline.support.PersistenceTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement in every language that the crisis is spoken about in. */
@PersistenceTest
class LanguagesTests {

    private final StatementHouse house = new StatementHouse();

    @BeforeEach
    void write() {
        house.knowEverything();
        house.templates.put("templates/service-outage/update.de.md", """
                ---
                scenario: service-outage
                kind: update
                language: de
                title: Ausfall, Aktualisierung
                facts:
                  required: [service, resolved_at]
                ---
                # {{service|upper-first}}: noch nicht behoben

                Stand: {{crisis_status}}. Die nächste Nachricht kommt bis {{next_update|time}}, {{next_update|date}}.
                """);
    }

    @Test
    void oneRevisionHoldsEveryChannelInEveryLanguageWithTheLeadingOneFirst() {
        house.speak("de", "en");
        var revision = house.submit(house.open(StatementKind.UPDATE).id(), StatementHouse.PR);

        assertThat(revision.variants()).extracting(Variant::language, Variant::channel).containsExactly(
                tuple("de", "newsroom"), tuple("de", "email"), tuple("de", "webhook"),
                tuple("en", "newsroom"), tuple("en", "email"), tuple("en", "webhook"));
        assertThat(revision.variants().get(0).subject()).isEqualTo("Online checkout: noch nicht behoben");
        assertThat(revision.variants().get(0).text()).contains("Stand: In Untersuchung.", "bis 04:45 Uhr UTC, 22. November 2026");
        assertThat(revision.variants().get(3).text()).contains("by 04:45 UTC");
    }

    @Test
    void oneChangedLetterInAnyLanguageIsAnotherFingerprint() {
        house.speak("en", "de");
        var revision = house.submit(house.open(StatementKind.UPDATE).id(), StatementHouse.PR);
        var other = new java.util.ArrayList<>(revision.variants());
        var last = other.get(5);
        other.set(5, new Variant(last.channel(), last.language(), last.audience(), last.subject(), last.text() + "!"));

        assertThat(Fingerprint.of(other, revision.nextUpdateAt(), null)).isNotEqualTo(revision.sha256());
    }

    @Test
    void aLanguageWithoutATemplateIsLeftOutAndNamed() {
        house.speak("fr", "en");
        var id = house.open(StatementKind.HOLDING).id();

        assertThat(house.draft(id).texts()).containsOnlyKeys("en");
        assertThat(house.draft(id).missingLanguages()).containsExactly("fr");
    }

    @Test
    void noTemplateAtAllIsRefusedWithTheFileOfTheLeadingLanguage() {
        house.speak("fr", "it");

        assertThatThrownBy(() -> house.open(StatementKind.HOLDING)).isInstanceOf(RuleViolation.class)
                .hasMessage("There is no template templates/service-outage/holding.fr.md.");
    }

    @Test
    void whatOneLanguageCannotDoWithoutHoldsBackAll() {
        house.speak("en", "de");
        var id = house.open(StatementKind.UPDATE).id();
        house.facts.know(Map.of("resolved_at", ""));

        assertThat(house.draft(id).required()).contains("resolved_at", "symptom");
    }

    @Test
    void anEditOfOneLanguageLeavesTheOthers() {
        house.speak("en", "de");
        var id = house.open(StatementKind.UPDATE).id();
        var english = house.draft(id).texts().get("en").get("newsroom");
        var edit = new DraftEdit(Map.of("de", new HashMap<>(Map.of("newsroom", "# Kopf\n\nWorte", "email", "", "webhook", ""))),
                Map.of(), Promise.CADENCE, null, null);

        var preview = house.drafts().preview(id, edit);
        house.save(id, 1, edit, StatementHouse.PR);

        assertThat(preview.variants()).hasSize(6);
        assertThat(preview.variants().get(4).text()).isEqualTo("Worte");
        assertThat(house.draft(id).texts().get("en")).containsEntry("newsroom", english);
        assertThat(house.draft(id).texts().get("de")).containsEntry("newsroom", "# Kopf\n\nWorte");
    }

    @Test
    void aContactThatNobodySetIsAGapWithTheSettingsName() {
        var id = house.open(StatementKind.HOLDING).id();

        var words = house.drafts().preview(id, house.newsroom(id, "# Head\n\nCall {{contact}}"));

        assertThat(words.missing()).containsExactly("Contact (the setting holdingline.contact)");
    }
}
