package io.holdingline.crisis.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheets;
import io.holdingline.crisis.RealCrises;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.support.PersistenceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@PersistenceTest
class KeptFactSheetsTests {

    private static final Actor PR = new Actor("pr", "PR manager");

    private final RealCrises house = new RealCrises();
    private final FactSheets sheets = house.sheets();

    @Test
    void aSheetRefusesToOverwriteWhatSomebodyElseChanged() {
        var id = house.opened("Checkout fails").id();
        sheets.save(id, 0, Map.of("cause", "Card service"), PR);

        assertThatExceptionOfType(StaleInput.class)
                .isThrownBy(() -> sheets.save(id, 0, Map.of("cause", "Network"), PR));
        assertThat(sheets.of(id).facts().get("cause").value()).isEqualTo("Card service");
        assertThat(sheets.of(id).facts().get("cause").setBy()).isEqualTo(new UserName(PR.name()));
        assertThat(sheets.of(id).version()).isEqualTo(1);
    }

    @Test
    void aSheetKeepsEveryValueThatAFactEverHad() {
        var id = house.opened("Checkout fails").id();
        sheets.save(id, 0, Map.of("cause", "Card service", "affected", "Web"), PR);
        sheets.save(id, 1, Map.of("cause", "Network", "affected", "  "), PR);

        assertThat(sheets.of(id).facts().keySet()).containsExactly("cause");
        assertThat(house.database().jdbc().sql("select content from fact where crisis = ? order by name, since")
                .param(id.value()).query(String.class).list()).isEqualTo(List.of("Web", "Card service", "Network"));
        assertThat(house.events()).filteredOn(FactsChanged.class::isInstance).last()
                .extracting(event -> ((FactsChanged) event).details().get("cause"))
                .isEqualTo("Card service → Network");
    }

    @Test
    void aSheetRefusesUnknownFactsAndTimesWithoutAZone() {
        var id = house.opened("Checkout fails").id();
        refused(() -> sheets.save(id, 0, Map.of("colour", "red"), PR), "knows no fact");
        refused(() -> sheets.save(id, 0, Map.of("started_at", "half past four"), PR), "needs a date");
        sheets.save(id, 0, Map.of("started_at", "2026-11-22T02:04Z"), PR);
    }

    @Test
    void aRunningCrisisKeepsTheFactsItsPlaybookAskedFor() {
        var id = house.opened("Checkout fails").id();
        house.catalogue().version = "v2";

        assertThat(sheets.of(id).definitions()).extracting(FactDefinition::name)
                .containsExactly("started_at", "cause", "affected");
        assertThat(sheets.definitions("outage")).extracting(FactDefinition::name).containsExactly("other");
    }

    private static void refused(Runnable act, String message) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(message);
    }
}
