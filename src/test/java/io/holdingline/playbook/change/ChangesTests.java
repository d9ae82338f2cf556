package io.holdingline.playbook.change;

import static io.holdingline.playbook.CatalogueHouse.ADMINISTRATOR;
import static io.holdingline.playbook.CatalogueHouse.PR;
import static io.holdingline.playbook.CatalogueHouse.SECOND_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.identity.Person;
import io.holdingline.playbook.CatalogueHouse;
import io.holdingline.playbook.CatalogueHouse.Node;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.Playbook;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.support.PersistenceTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PersistenceTest
class ChangesTests {

    private static final String OUTAGE = "playbooks/service-outage.bpmn";

    @TempDir
    Path folder;
    private CatalogueHouse house;
    private Node node;

    @BeforeEach
    void start() {
        house = new CatalogueHouse(folder);
        node = house.start();
    }

    @Test
    void whatOneProposesAnotherBringsIntoUseOnEveryNodeAndAfterARestart() {
        var other = house.start();
        var before = node.asCatalogue().current();
        var change = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", PR);
        assertThat(node.inUse(OUTAGE)).doesNotContain("Stand down now");

        house.later();
        node.changes().release(change.id(), ADMINISTRATOR);
        assertThat(node.inUse(OUTAGE)).contains("Stand down now");
        assertThat(node.version("service-outage")).isEqualTo(2);
        assertThat(node.asCatalogue().file(before, OUTAGE).orElseThrow()).as("what runs keeps its version")
                .doesNotContain("Stand down now");

        other.look();
        assertThat(other.inUse(OUTAGE)).contains("Stand down now");
        assertThat(house.start().inUse(OUTAGE)).contains("Stand down now");
        assertThat(house.events).hasAtLeastOneElementOfType(ChangeProposed.class)
                .filteredOn(ChangeReleased.class::isInstance).hasSize(1);
    }

    @Test
    void nobodyReleasesWhatTheyProposed() {
        var change = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", ADMINISTRATOR);
        assertThatThrownBy(() -> node.changes().release(change.id(), ADMINISTRATOR)).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("somebody else");
        assertThat(node.inUse(OUTAGE)).doesNotContain("Stand down now");
    }

    @Test
    void whatCouldHurtIsShownAndNeverReleased() {
        var change = node.changes().propose(Map.of(OUTAGE,
                house.read(OUTAGE).replace("${closeCrisis}", "${dataSource}")), "Oops", PR);
        assertThat(node.changes().findings(change)).filteredOn(Finding::isError).isNotEmpty();
        assertThatThrownBy(() -> node.changes().release(change.id(), ADMINISTRATOR)).isInstanceOf(RuleViolation.class);
        assertThat(node.changes().get(change.id()).isOpen()).isTrue();
        assertThat(house.start().inUse(OUTAGE)).contains("${closeCrisis}");
    }

    @Test
    void aTableThatTheEngineRefusesStaysOut() {
        var table = "playbooks/sign-off.dmn";
        var change = node.changes().propose(Map.of(table, house.read(table).replace("A second pair", "Another pair")), "Words", PR);
        house.refused = "sign-off.dmn";
        assertThatThrownBy(() -> node.changes().release(change.id(), ADMINISTRATOR)).isInstanceOf(RuleViolation.class);
        house.refused = "";
        assertThat(house.start().inUse(table)).doesNotContain("Another pair");
    }

    @Test
    void twoChangesOfOneFileDoNotOverwriteEachOther() {
        var first = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", PR);
        var second = node.changes().propose(Map.of(OUTAGE, house.read(OUTAGE).replace("Stand down", "End the watch")), "Another", PR);
        node.changes().release(first.id(), ADMINISTRATOR);
        assertThatThrownBy(() -> node.changes().release(second.id(), ADMINISTRATOR)).isInstanceOf(StaleInput.class);
        assertThat(node.inUse(OUTAGE)).contains("Stand down now");
    }

    @Test
    void aNodeThatDoesNotKnowTheLastReleaseDecidesNothing() {
        var other = house.start();
        var template = "templates/service-outage/holding.en.md";
        var first = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", PR);
        var second = node.changes().propose(Map.of(template, house.read(template) + "\nMore."), "More words", PR);
        node.changes().release(first.id(), ADMINISTRATOR);
        assertThatThrownBy(() -> other.changes().release(second.id(), ADMINISTRATOR)).isInstanceOf(StaleInput.class);
        other.look();
        other.changes().release(second.id(), ADMINISTRATOR);
        assertThat(other.inUse(template)).endsWith("More.");
        assertThat(other.inUse(OUTAGE)).contains("Stand down now");
    }

    @Test
    void aFileEditedInTheFolderAfterTheReleaseWins() {
        var change = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", PR);
        node.changes().release(change.id(), ADMINISTRATOR);
        house.edit(OUTAGE, "Stand down", "End the watch");
        assertThat(node.inUse(OUTAGE)).contains("Stand down now");
        node.changes().reload(PR);
        assertThat(node.inUse(OUTAGE)).contains("End the watch").doesNotContain("Stand down now");
    }

    @Test
    void aBadFileOnReloadKeepsTheReleasedVersion() {
        var change = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", PR);
        house.later();
        node.changes().release(change.id(), ADMINISTRATOR);
        house.edit(OUTAGE, "${closeCrisis}", "${dataSource}");
        node.changes().reload(PR);
        assertThat(node.inUse(OUTAGE)).contains("Stand down now");
    }

    @Test
    void aWithdrawnChangeIsNeverReleased() {
        var change = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", PR);
        node.changes().withdraw(change.id(), PR);
        assertThatThrownBy(() -> node.changes().release(change.id(), ADMINISTRATOR)).hasMessageContaining("already");
        assertThatThrownBy(() -> node.changes().withdraw(change.id(), PR)).hasMessageContaining("already");
    }

    @Test
    void onlyAnAdministratorReleases() {
        var change = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", ADMINISTRATOR);
        assertThatThrownBy(() -> node.changes().release(change.id(), PR)).hasMessageContaining("administrator");
        assertThat(node.inUse(OUTAGE)).doesNotContain("Stand down now");
    }

    @Test
    void oneBadFileTakesNoOtherOutOfUse() {
        house.edit("playbooks/service-outage.facts.yml", "name: symptom", "name: symptomx");
        node.changes().reload(PR);
        assertThat(node.asCatalogue().launchable()).extracting(Playbook::scenario).contains("service-outage");
        assertThat(node.inUse("playbooks/alert-routing.dmn")).isNotEmpty();
        assertThat(node.inUse("playbooks/service-outage.facts.yml")).doesNotContain("symptomx");
        assertThat(node.refused()).extracting(Finding::file).contains("playbooks/service-outage.facts.yml");
    }

    @Test
    void eachComingIntoUseIsOnRecordEvenOfAnOldVersion() {
        var before = house.read(OUTAGE);
        house.later();
        node.changes().release(node.changes().propose(Map.of(OUTAGE, edited()), "There", PR).id(), ADMINISTRATOR);
        house.later();
        node.changes().release(node.changes().propose(Map.of(OUTAGE, before), "And back", PR).id(), ADMINISTRATOR);
        assertThat(house.cameIntoUse()).hasSize(3);
        assertThat(node.inUse(OUTAGE)).isEqualTo(before);
    }

    @Test
    void ofTwoAdministratorsAtOnceOneReleasesAndTheOtherIsTold() {
        var other = house.start();
        var change = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", PR);
        var both = new CyclicBarrier(2);
        house.meanwhile = () -> meet(both);
        var second = CompletableFuture.supplyAsync(() -> refusal(other, change, SECOND_ADMINISTRATOR));
        var first = refusal(node, change, ADMINISTRATOR);

        assertThat(Stream.of(first, second.join()).flatMap(Optional::stream)).singleElement()
                .isInstanceOfSatisfying(RuleViolation.class, told -> assertThat(told).hasMessageContaining("Somebody has decided"));
        assertThat(house.events).filteredOn(ChangeReleased.class::isInstance).hasSize(1);
        assertThat(node.changes().get(change.id()).state()).isEqualTo(ChangeState.RELEASED);
        other.look();
        node.look();
        assertThat(List.of(node, other)).allSatisfy(each -> assertThat(each.inUse(OUTAGE)).contains("Stand down now"));
    }

    @Test
    void whatTheFolderBroughtIsNotSaidOfAChange() {
        var change = node.changes().propose(Map.of(OUTAGE, edited()), "A clearer label", PR);
        assertThat(node.changes().findings(change)).isEmpty();
        house.edit("playbooks/general.md", "owner: PR manager", "owner: Whoever");
        node.changes().reload(PR);
        assertThat(node.asCatalogue().file(node.asCatalogue().current(), "playbooks/general.md").orElseThrow()).contains("Whoever");
        assertThat(node.changes().findings(change)).isEmpty();
    }

    @Test
    void onlyContentIsTaken() {
        for (var path : new String[] {"playbooks/../secret.bpmn", "playbooks/run.sh", "templates/x.md", "/etc/passwd"}) {
            assertThatThrownBy(() -> node.changes().propose(Map.of(path, "text"), "Note", PR))
                    .as(path).isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> node.changes().propose(Map.of(OUTAGE, house.read(OUTAGE)), "Nothing new", PR))
                .hasMessageContaining("letter for letter");
        assertThatThrownBy(() -> node.changes().propose(Map.of(OUTAGE, edited()), "  ", PR)).hasMessageContaining("why");
        assertThatThrownBy(() -> node.changes().propose(Map.of("playbooks/x.md", "a\0b"), "Zero", PR)).hasMessageContaining("no text");
    }

    private static Optional<RuntimeException> refusal(Node node, Change change, Person by) {
        try {
            node.changes().release(change.id(), by);
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private String edited() {
        return house.read(OUTAGE).replace("name=\"Stand down\"", "name=\"Stand down now\"");
    }
}
