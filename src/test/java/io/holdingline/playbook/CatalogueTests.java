package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.flow.Deployments;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.PlaybookRule;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;

@PersistenceTest
class CatalogueTests {

    private static final String OUTAGE = "playbooks/service-outage.bpmn";
    private static final String TEMPLATE = "templates/service-outage/words.md";

    @TempDir
    Path folder;
    private final TestDatabase database = TestDatabase.migrated();
    private final TestClock clock = TestClock.at("2026-11-22T02:00:00Z");
    private final RememberingDeployments deployments = new RememberingDeployments();
    private final List<Object> events = new ArrayList<>();

    @BeforeEach
    void copyShipped() throws IOException {
        Files.createDirectories(folder.resolve("templates/service-outage"));
        Files.createDirectories(folder.resolve("playbooks/.camunda"));
        Files.writeString(folder.resolve("playbooks/.camunda/hidden.yml"), "hidden: true");
        Files.writeString(folder.resolve(TEMPLATE), "We know and are working on it.");
        try (var shipped = Files.list(Path.of("playbooks"))) {
            for (var file : shipped.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve("playbooks").resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aScenarioCanBeLaunchedAndWhatItCallsCannot() {
        var catalogue = start();
        assertThat(catalogue.launchable()).extracting(Playbook::scenario)
                .doesNotContain("sign-off", "timed-updates", "say", "correction", "staff-notice", "ask-whether-over");
        assertThat(catalogue.launchable()).filteredOn(playbook -> playbook.scenario().equals("service-outage"))
                .singleElement().satisfies(playbook -> {
            assertThat(playbook.title()).isEqualTo("Service outage");
            assertThat(playbook.description()).startsWith("A service fails.");
            assertThat(playbook.version()).isEqualTo(1);
        });
        assertThat(catalogue.playbook(catalogue.current(), "sign-off").title()).isEqualTo("Sign-off");
        assertThat(catalogue.paths(catalogue.current(), "templates/")).containsExactly(TEMPLATE);
        assertThat(deployments.names).containsExactly(catalogue.current().sha256());
        assertThat(deployments.files).containsKeys("service-outage.bpmn", "sign-off.dmn")
                .doesNotContainKey("service-outage.facts.yml");
    }

    @Test
    void aRestartWithTheSameFilesChangesNothing() {
        var first = start().current();
        events.clear();
        assertThat(start().current()).isEqualTo(first);
        assertThat(deployments.names).hasSize(1);
        assertThat(events).isEmpty();
    }

    @Test
    void everyNewStateOfTheFilesIsOnRecordOnce() {
        var catalogue = start();
        assertThat(events).singleElement().isInstanceOfSatisfying(CatalogueChanged.class,
                change -> assertThat(change.version()).isEqualTo(catalogue.current()));
    }

    @Test
    void anOldVersionKeepsItsFilesAfterAnEditAndARestart() throws IOException {
        var old = start().current();
        edit(OUTAGE, "Stand down", "Stand down now");
        edit(TEMPLATE, "We know", "We are aware");
        var catalogue = start();
        assertThat(catalogue.current()).isNotEqualTo(old);
        assertThat(catalogue.playbook(old, "service-outage").version()).isEqualTo(1);
        assertThat(catalogue.playbook(catalogue.current(), "service-outage").version()).isEqualTo(2);
        assertThat(catalogue.playbook(catalogue.current(), "sign-off").version()).isEqualTo(1);
        assertThat(catalogue.file(old, TEMPLATE)).contains("We know and are working on it.");
        assertThat(catalogue.file(catalogue.current(), TEMPLATE).orElseThrow()).startsWith("We are aware");
        assertThat(catalogue.deployment(old)).isNotEqualTo(catalogue.deployment(catalogue.current()));
        assertThat(catalogue.versions(OUTAGE)).extracting(FileVersion::number).containsExactly(2, 1);
    }

    @Test
    void aBadFileKeepsItsLastGoodVersion() throws IOException {
        var good = start().current();
        edit(OUTAGE, "${closeCrisis}", "${dataSource}");
        var catalogue = start();
        assertThat(catalogue.current()).isEqualTo(good);
        assertThat(catalogue.refused()).extracting(Finding::rule).containsExactly(PlaybookRule.KNOWN_STEP);
        assertThat(catalogue.onDisk(OUTAGE).orElseThrow()).contains("${dataSource}");
        assertThat(catalogue.file(good, OUTAGE).orElseThrow()).doesNotContain("${dataSource}");
    }

    @Test
    void aBadFileThatNeverWasGoodStaysOutWithoutTakingTheOthersDown() throws IOException {
        Files.writeString(folder.resolve("playbooks/flood.bpmn"), "<not-a-playbook/>");
        var catalogue = start();
        assertThat(catalogue.launchable()).extracting(Playbook::scenario).contains("service-outage")
                .doesNotContain("flood");
        assertThat(catalogue.refused()).allMatch(finding -> finding.file().equals("playbooks/flood.bpmn"));
    }

    @Test
    void aFileWithAZeroCharacterIsRefusedByNameAndTheOthersComeIntoUse() throws IOException {
        Files.writeString(folder.resolve("playbooks/flood.md"), "Water\0rises");
        var catalogue = start();
        assertThat(catalogue.refused()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("playbooks/flood.md");
            assertThat(finding.message()).contains("characters that are no text");
        });
        assertThat(catalogue.paths(catalogue.current(), "playbooks/")).contains(OUTAGE).doesNotContain("playbooks/flood.md");
    }

    @Test
    void aPlaybookThatCallsARefusedOneStaysOutToo() throws IOException {
        edit("playbooks/sign-off.bpmn", "isExecutable=\"true\"", "isExecutable=\"false\"");
        var catalogue = start();
        assertThat(catalogue.launchable()).extracting(Playbook::scenario)
                .doesNotContain("service-outage", "general");
        assertThat(catalogue.refused()).extracting(Finding::rule)
                .contains(PlaybookRule.ONE_PROCESS, PlaybookRule.CALL_IS_KNOWN);
    }

    /** On a first start, where no last good version helps. */
    @Test
    void aRefusedPlaybookTakesNoTableWithIt() throws IOException {
        edit("playbooks/product-recall.bpmn", "${closeCrisis}", "${dataSource}");
        var catalogue = start();
        assertThat(catalogue.launchable()).extracting(Playbook::scenario)
                .contains("service-outage", "data-breach", "negative-publicity", "general").doesNotContain("product-recall");
        assertThat(catalogue.paths(catalogue.current(), "playbooks/"))
                .contains("playbooks/alert-routing.dmn", "playbooks/sign-off.dmn", "playbooks/update-cadence.dmn");
        assertThat(catalogue.refused()).extracting(Finding::file).containsOnly("playbooks/product-recall.bpmn");
    }

    @Test
    void aTableWithAFaultOfItsOwnStaysOut() throws IOException {
        edit("playbooks/alert-routing.dmn", "\"product-recall\"", "\"product-recal\"");
        var catalogue = start();
        assertThat(catalogue.refused()).extracting(Finding::file).containsOnly("playbooks/alert-routing.dmn");
        assertThat(catalogue.paths(catalogue.current(), "playbooks/")).doesNotContain("playbooks/alert-routing.dmn");
    }

    @Test
    void aDeletedTableThatPlaybooksNeedStaysInUseAndIsTold() throws IOException {
        var good = start().current();
        Files.delete(folder.resolve("playbooks/sign-off.dmn"));
        var catalogue = start();
        assertThat(catalogue.current()).isEqualTo(good);
        assertThat(catalogue.refused()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("playbooks/sign-off.dmn");
            assertThat(finding.message()).contains("missing");
        });
    }

    @Test
    void aTableThatNeverWasThereIsTold() throws IOException {
        Files.delete(folder.resolve("playbooks/sign-off.dmn"));
        assertThat(start().refused()).extracting(Finding::file).containsExactly("playbooks/sign-off.dmn");
    }

    @Test
    void whatTheEngineRefusesStaysOut() {
        deployments.refused = "alert-routing.dmn";
        var catalogue = start();
        assertThat(catalogue.refused()).singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(PlaybookRule.ENGINE_ACCEPTS));
        assertThat(catalogue.file(catalogue.current(), "playbooks/alert-routing.dmn")).isEmpty();
        assertThat(catalogue.launchable()).extracting(Playbook::scenario).contains("service-outage");
    }

    @Test
    void nodesThatStartTogetherAgree() {
        var starts = IntStream.range(0, 4).mapToObj(node -> CompletableFuture.supplyAsync(() -> start().current()))
                .toList();
        assertThat(starts.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(database.jdbc().sql("select count(*) from playbook_bundle").query(Integer.class).single()).isOne();
    }

    @Test
    void anUnknownVersionIsNotFound() {
        var catalogue = start();
        assertThatThrownBy(() -> catalogue.deployment(new CatalogueVersion("0".repeat(64))))
                .isInstanceOf(NotFound.class);
    }

    private LoadedCatalogue start() {
        var table = new BundleTable(database.jdbc());
        var bundles = new Bundles(table, deployments, events::add, new JdbcTransactionManager(database.dataSource()),
                clock);
        var settings = new ContentSettings(folder.resolve("playbooks"), folder.resolve("templates"));
        var catalogue = new LoadedCatalogue(new ContentLoader(settings, new ReleasedFiles(database.jdbc()), bundles, table), table);
        catalogue.afterSingletonsInstantiated();
        return catalogue;
    }

    private void edit(String path, String from, String to) throws IOException {
        clock.advance(Duration.ofMinutes(1));
        var file = folder.resolve(path);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static class RememberingDeployments implements Deployments {

        final List<String> names = new ArrayList<>();
        Map<String, String> files = Map.of();
        String refused = "";

        @Override
        public synchronized String deploy(String name, Map<String, String> deployed) {
            if (deployed.containsKey(refused)) {
                throw new RuleViolation(refused, "The engine does not like it.");
            }
            names.add(name);
            files = deployed;
            return "deployment-" + name.substring(0, 8);
        }
    }
}
