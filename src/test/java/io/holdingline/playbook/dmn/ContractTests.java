package io.holdingline.playbook.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Severity;
import io.holdingline.statement.StatementKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The lint stands below the modules whose words it knows, so it repeats them: here they are held to be the same. */
class ContractTests {

    @Test
    void theWordsOfTablesAreThoseOfTheProgram() {
        assertThat(Contract.SEVERITIES).containsExactlyInAnyOrderElementsOf(names(Severity.values()));
        assertThat(Contract.STATUSES).containsExactlyInAnyOrderElementsOf(names(CrisisStatus.values()));
        assertThat(Contract.KINDS).containsExactlyInAnyOrderElementsOf(Arrays.stream(StatementKind.values()).map(StatementKind::key).toList());
    }

    private static Iterable<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
