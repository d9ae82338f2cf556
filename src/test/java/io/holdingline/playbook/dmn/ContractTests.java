package io.holdingline.playbook.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Reach;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.StatementKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lint stands below the modules whose words it knows, so it repeats them: here they are held to be the same. */
class ContractTests {

    @Test
    void theWordsOfTablesAreThoseOfTheProgram() {
        assertThat(Contract.SEVERITIES).containsExactlyInAnyOrderElementsOf(names(Severity.values()));
        assertThat(Contract.STATUSES).containsExactlyInAnyOrderElementsOf(names(CrisisStatus.values()));
        assertThat(Contract.KINDS).containsExactlyInAnyOrderElementsOf(Arrays.stream(StatementKind.values()).map(StatementKind::key).toList());
        assertThat(Contract.CHANNELS).containsExactlyInAnyOrderElementsOf(Arrays.stream(ChannelForm.values()).map(ChannelForm::key).toList());
    }

    @Test
    void whatTablesMayNameAsAJurisdictionIsWhatACrisisMayHave() {
        for (var key : List.of("eu", "uk", "us-ca", "ca-qc", "EU", "us_ca", "usa", "e", "us-", "us-calif", "")) {
            assertThat(key.matches(ColumnChecks.JURISDICTION_KEY)).as(key).isEqualTo(canBeChosen(key));
        }
    }

    private static boolean canBeChosen(String jurisdiction) {
        try {
            return Reach.of(List.of("en"), List.of(jurisdiction)).jurisdictions().contains(jurisdiction);
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static Iterable<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
