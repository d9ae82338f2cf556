package io.holdingline.statement.draft;

import static io.holdingline.statement.draft.StatementHouse.PR;
import static io.holdingline.statement.draft.StatementHouse.PR2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.statement.Fingerprint;
import io.holdingline.statement.Promise;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.StatementSubmitted;
import io.holdingline.statement.Variant;
import io.holdingline.statement.markdown.WordsHtml;
import io.holdingline.support.PersistenceTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@PersistenceTest
class DraftDeskTests {

    private final StatementHouse house = new StatementHouse();
    private final StatementId id = house.open(StatementKind.HOLDING).id();

    @Test
    void submittingKeepsTheExactWordsOfEveryChannelUnderOneFingerprint() {
        house.knowEverything();

        var revision = house.submit(id, PR);

        assertThat(revision.number()).isEqualTo(1);
        assertThat(revision.variants()).extracting(Variant::channel).containsExactly("newsroom", "email", "webhook");
        assertThat(revision.variants().get(0).subject()).isEqualTo("Online checkout: we are working on a problem");
        assertThat(revision.variants().get(0).text()).contains("by 04:45 UTC").doesNotContain("{{");
        assertThat(house.statements.latest(id)).contains(revision);
        assertThat(revision.sha256()).isEqualTo(Fingerprint.of(revision.variants(), revision.nextUpdateAt(), null));
        assertThat(house.events).last().isEqualTo(new StatementSubmitted(house.crisis.id(), revision, PR.actor()));
    }

    @Test
    void aMissingFactBlocksByItsLabelAndNothingIsKept() {
        house.facts.know(Map.of("service", "checkout", "symptom", "it fails", "started_at", "2026-11-22T02:00Z"));

        assertThatThrownBy(() -> house.submit(id, PR)).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Who is affected").hasMessageNotContaining("Service")
                .as("the template has other words for it").hasMessageNotContaining("Advice");
        assertThat(house.statements.get(id).state()).isEqualTo(StatementState.DRAFTING);
        assertThat(house.statements.latest(id)).isEmpty();
    }

    @Test
    void aRequiredFactBlocksAlthoughTheWordsDoNotWriteIt() {
        house.facts.know(Map.of("service", "checkout"));
        var edit = new DraftEdit(Map.of("en", Map.of("newsroom", "# Head\n\n{{service}}", "email", "", "webhook", "")), Map.of(), Promise.CADENCE, null, null);

        assertThatThrownBy(() -> house.submit(id, 1, edit, PR)).hasMessageContaining("Symptom").hasMessageContaining("Started at")
                .hasMessageNotContaining("Advice");
    }

    @Test
    void aGapShowsInThePreviewAndIsNoMarkupOfTheValue() {
        var words = house.drafts().preview(id, house.edit(id));

        assertThat(words.missing()).contains("Service", "Symptom");
        assertThat(WordsHtml.of(words.variants().get(0).text())).contains("<span class=\"gap\">missing: Symptom</span>");
    }

    @Test
    void factsComeOutLiterallyInTheSubmittedWords() {
        house.knowEverything();
        var odd = "{{service}} ${7*7} [[${7*7}]] *[x] <script>alert(1)</script>";
        house.facts.know(Map.of("advice", odd));

        var newsroom = house.submit(id, PR).variants().get(0);

        assertThat(WordsHtml.of(newsroom.text())).contains("{{service}} ${7*7} [[${7*7}]] *[x] &lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void wordsNestedTooDeepToBeDrawnAreRefusedAndNotKept() {
        for (var deep : new String[] {">".repeat(5_000) + " x", "- ".repeat(5_000) + "x", "*".repeat(5_000) + "x" + "*".repeat(5_000)}) {
            assertThatThrownBy(() -> house.save(id, house.draft(id).version(), house.newsroom(id, deep), PR))
                    .isInstanceOf(RuleViolation.class).hasMessageContaining("inside one another");
        }
        assertThat(house.draft(id).version()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoPeopleWhoEditIsToldAndTheFirstStays() {
        var version = house.draft(id).version();
        house.save(id, version, house.newsroom(id, "# First"), PR);

        assertThatThrownBy(() -> house.save(id, version, house.newsroom(id, "# Second"), PR2)).isInstanceOf(StaleInput.class);
        assertThat(house.draft(id).texts().get("en")).containsEntry("newsroom", "# First");
    }

    @Test
    void theSecondOfTwoPeopleWhoChangeFactsIsTold() {
        house.knowEverything();
        var seen = house.facts.version;
        house.facts.know(Map.of("cause", "another"));
        var edit = new DraftEdit(house.draft(id).texts(), Map.of("cause", "mine"), Promise.CADENCE, null, null);

        assertThatThrownBy(() -> house.drafts().save(id, 1, seen, edit, PR)).isInstanceOf(StaleInput.class);
    }

    @Test
    void aDoubleSubmitMakesOneRevision() {
        house.knowEverything();
        var version = house.draft(id).version();
        var edit = house.edit(id);
        house.submit(id, version, edit, PR);

        assertThatThrownBy(() -> house.submit(id, version, edit, PR)).isInstanceOf(RuleViolation.class).hasMessageContaining("in review");
        assertThat(house.statements.revisions(id)).hasSize(1);
    }

    /** Under the version of the draft lies a second fence: what the statement itself is when its words are handed in. */
    @Test
    void oneDraftIsHandedInOnceWhateverSeesIt() {
        house.knowEverything();
        var draft = house.draft(id);
        house.inTransaction(() -> handIn(draft));
        assertThatThrownBy(() -> handIn(draft)).as("the same draft").hasMessageContaining("has been submitted already");
        assertThatThrownBy(() -> handIn(house.draft(id))).as("in review").hasMessageContaining("has been submitted already");
        house.statements.returned(id, "No.", StatementHouse.LEGAL.actor());
        assertThatThrownBy(() -> handIn(draft)).as("of the revision before").hasMessageContaining("has been submitted already");

        assertThat(house.statements.revisions(id)).hasSize(1);
        assertThat(house.events).filteredOn(StatementSubmitted.class::isInstance).hasSize(1);
    }

    private Revision handIn(Draft draft) {
        return house.submissions.of(draft, house.drafts().compose(id), PR);
    }

    @Test
    void everybodyWhoEverChangedTheWordsIsAnAuthor() {
        house.knowEverything();
        house.save(id, house.draft(id).version(), house.edit(id), PR2);
        var first = house.submit(id, PR);
        house.statements.returned(id, "No.", StatementHouse.LEGAL.actor());
        var second = house.submit(id, PR);

        assertThat(house.authors(first)).containsExactlyInAnyOrder(PR.name(), PR2.name());
        assertThat(house.authors(second)).containsExactlyInAnyOrder(PR.name(), PR2.name());
    }

    @Test
    void whoEditsOnlyTheSecondRevisionIsNoAuthorOfTheFirst() {
        house.knowEverything();
        var first = house.submit(id, PR);
        house.statements.returned(id, "No.", StatementHouse.LEGAL.actor());
        house.save(id, house.draft(id).version(), house.edit(id), PR2);

        assertThat(house.authors(first)).containsExactly(PR.name());
    }

    @Test
    void whoSetsAFactInTheWordsIsAnAuthorBeforeAndAfterSubmission() {
        house.knowEverything();
        house.facts.know(Map.of("symptom", "cards are refused"), PR2.actor());
        house.facts.know(Map.of("resolved_at", "2026-11-22T07:00Z"), StatementHouse.LEGAL.actor());

        assertThat(house.drafts().authors(house.draft(id))).containsExactly(PR2.name());
        var revision = house.submit(id, PR);
        assertThat(house.authorship.standing(revision.id()).orElseThrow().everyAuthor())
                .containsExactlyInAnyOrder(PR.name(), PR2.name());
    }

    @Test
    void aReturnedDraftShowsTheReasonAndKeepsItsWords() {
        house.knowEverything();
        house.submit(id, house.draft(id).version(), house.newsroom(id, "# Head\n\nMy words"), PR);

        house.statements.returned(id, "Say when.", StatementHouse.LEGAL.actor());

        var draft = house.draft(id);
        assertThat(draft.returned()).isEqualTo(new Draft.Returned(1, "Say when.", "LEGAL", house.clock.instant()));
        assertThat(draft.texts().get("en")).containsEntry("newsroom", "# Head\n\nMy words");
        assertThat(draft.statement().state()).isEqualTo(StatementState.DRAFTING);
    }

    @Test
    void aPromiseOrAPublishingTimeInThePastBlocks() {
        house.knowEverything();
        var past = Instant.parse("2026-11-22T04:11:00Z");
        var texts = house.draft(id).texts();

        assertThatThrownBy(() -> house.submit(id, 1, new DraftEdit(texts, Map.of(), Promise.OTHER, past, null), PR))
                .hasMessageContaining("promised next update is in the past");
        assertThatThrownBy(() -> house.submit(id, 1, new DraftEdit(texts, Map.of(), Promise.CADENCE, null, past), PR))
                .hasMessageContaining("publishing time is in the past");
    }

    @Test
    void theFingerprintStaysTheSameOverTimesReadBackFromTheDatabase() {
        house.knowEverything();
        var promised = Instant.parse("2026-11-22T09:00:00.123456789Z");
        var goesOut = Instant.parse("2026-11-22T06:00:00.987654321Z");
        house.submit(id, 1, new DraftEdit(house.draft(id).texts(), Map.of(), Promise.OTHER, promised, goesOut), PR);

        var read = house.statements.latest(id).orElseThrow();

        assertThat(Fingerprint.of(read.variants(), read.nextUpdateAt(), read.publishAt())).isEqualTo(read.sha256());
    }

    @Test
    void aFaultInTheWordsNamesChannelAndLine() {
        assertThatThrownBy(() -> house.drafts().preview(id, house.newsroom(id, "# Head\n\none\n{{nothing}}")))
                .hasMessageContaining("Newsroom words, English. Line 4").hasMessageContaining("nothing");
    }

    @Test
    void theFactsBehindStayAsTheyWereAtSubmission() {
        house.knowEverything();
        var revision = house.submit(id, PR);
        house.facts.know(Map.of("symptom", "something else"));

        assertThat(house.authorship.facts(revision.id())).anySatisfy(it -> {
            assertThat(it.label()).isEqualTo("Symptom");
            assertThat(it.content()).isEqualTo("payments by card fail");
            assertThat(it.confirmedBy()).isEqualTo("Payments on call");
        });
    }
}
