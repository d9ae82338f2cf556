package io.holdingline.statement.submission;

import static io.holdingline.statement.draft.StatementHouse.PR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.statement.KeptRule;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.draft.DraftEdit;
import io.holdingline.statement.draft.OverrideReason;
import io.holdingline.statement.draft.StatementHouse;
import io.holdingline.support.PersistenceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A broken rule stops a submission unless a reason for exactly this breach is recorded. */
@PersistenceTest
class OverridesTests {

    private static final String RULE = "house-no-playing-down-en";

    private final StatementHouse house = new StatementHouse();
    private StatementId id;

    @BeforeEach
    void openADraft() {
        house.knowEverything();
        id = house.open(StatementKind.HOLDING).id();
    }

    @Test
    void withoutAReasonNothingIsSubmittedAndTheRuleIsNamed() {
        assertThatThrownBy(() -> submit("A minor inconvenience.", Map.of())).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Words that play down what people went through are not ours.");

        assertThat(house.statements.latest(id)).isEmpty();
        assertThat(house.events).noneMatch(CheckOverridden.class::isInstance);
    }

    @Test
    void aReasonIsKeptWithTheRevisionAndRecordedOnce() {
        var revision = submit("A minor inconvenience.", Map.of(RULE, new OverrideReason(seen("A minor inconvenience."), "We quote a customer.")));

        assertThat(house.authorship.overrides(revision.id())).singleElement().satisfies(it -> {
            assertThat(it.reason()).isEqualTo("We quote a customer.");
            assertThat(it.finding()).contains("“minor inconvenience”", "Newsroom", "House rule");
            assertThat(it.by()).isEqualTo(PR.name());
        });
        assertThat(house.authorship.kept(revision.id())).extracting(KeptRule::rule).doesNotContain(RULE);
        assertThat(house.events).filteredOn(CheckOverridden.class::isInstance).singleElement()
                .extracting(it -> ((CheckOverridden) it).sentence()).asString().contains(RULE, "We quote a customer.");
    }

    @Test
    void aReasonForOtherWordsDoesNotCount() {
        var reason = Map.of(RULE, new OverrideReason(seen("A minor inconvenience."), "We quote a customer."));

        assertThatThrownBy(() -> submit("A small glitch.", reason)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void fewLettersAreNoReason() {
        var reason = Map.of(RULE, new OverrideReason(seen("A minor inconvenience."), "  no "));

        assertThatThrownBy(() -> submit("A minor inconvenience.", reason)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void wordsThatKeepTheRulesOverrideNothingWhateverReasonIsSent() {
        var revision = submit("It is hard on you.", Map.of(RULE, new OverrideReason("0123456789abcdef", "A reason left over.")));

        assertThat(house.authorship.overrides(revision.id())).isEmpty();
        assertThat(house.authorship.kept(revision.id())).extracting(KeptRule::rule).contains(RULE);
        assertThat(house.events).noneMatch(CheckOverridden.class::isInstance);
    }

    @Test
    void aSavedReasonIsThereAgainAndABlankOneTakesItBack() {
        var reason = new OverrideReason(seen("A minor inconvenience."), "We quote a customer.");
        house.save(id, 1, edit("A minor inconvenience.", Map.of(RULE, reason)), PR);
        assertThat(house.draft(id).reasons()).isEqualTo(Map.of(RULE, reason));

        house.save(id, 2, edit("A minor inconvenience.", Map.of(RULE, new OverrideReason(reason.seen(), " "))), PR);
        assertThat(house.draft(id).reasons()).isEmpty();
    }

    @Test
    void aStaleFormChangesNoReason() {
        var reason = Map.of(RULE, new OverrideReason(seen("A minor inconvenience."), "We quote a customer."));
        house.save(id, 1, edit("A minor inconvenience.", Map.of()), PR);

        assertThatThrownBy(() -> house.save(id, 1, edit("A minor inconvenience.", reason), PR)).isInstanceOf(StaleInput.class);
        assertThat(house.draft(id).reasons()).isEmpty();
    }

    @Test
    void aSecondClickRecordsNothingTwice() {
        var reason = Map.of(RULE, new OverrideReason(seen("A minor inconvenience."), "We quote a customer."));
        submit("A minor inconvenience.", reason);

        assertThatThrownBy(() -> submit("A minor inconvenience.", reason)).isInstanceOf(RuleViolation.class);
        assertThat(house.events).filteredOn(CheckOverridden.class::isInstance).hasSize(1);
    }

    @Test
    void theRulesThatARevisionKeepsStayWithItAndAreNoPartOfItsFingerprint() {
        var first = submit("It is hard on you.", Map.of());
        var kept = house.authorship.kept(first.id());
        house.statements.returned(id, "Once more.", StatementHouse.LEGAL.actor());
        house.templates.put("playbooks/content-checks.yml", "rules: []");
        var second = submit("It is hard on you.", Map.of());

        assertThat(house.authorship.kept(second.id())).isEmpty();
        assertThat(house.authorship.kept(first.id())).isEqualTo(kept).isNotEmpty();
        assertThat(second.sha256()).isEqualTo(first.sha256());
    }

    @Test
    void aCrisisKeepsTheRulesOfItsCatalogue() {
        house.templates.put("playbooks/content-checks.yml", "rules: []");

        assertThat(house.authorship.overrides(submit("A minor inconvenience.", Map.of()).id())).isEqualTo(List.of());
    }

    private String seen(String words) {
        var draft = house.draft(id);
        var edit = edit(words, Map.of());
        return house.rules.on(draft.saying(edit.texts(), Map.of()), house.drafts().preview(id, edit)).blocking().get(0).seen();
    }

    private Revision submit(String words, Map<String, OverrideReason> reasons) {
        return house.submit(id, house.draft(id).version(), edit(words, reasons), PR);
    }

    private DraftEdit edit(String words, Map<String, OverrideReason> reasons) {
        var edit = house.newsroom(id, "# Head\n\n" + words);
        return new DraftEdit(edit.texts(), edit.facts(), edit.promise(), null, null, reasons);
    }
}
