package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.FactSheets;
import io.holdingline.deadline.UpdateSlots;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.camunda.EngineDriver;
import io.holdingline.playbook.change.Changes;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Variant;
import io.holdingline.support.CaseDriver;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.TestClock;
import io.holdingline.task.Task;
import io.holdingline.task.Tasks;
import io.holdingline.timing.DueWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Everything is changed under a running crisis, which goes on to its end as it began; the next one begins anew. */
@HoldinglineTest
class RunningCrisisKeepsItsVersionsTests {

    private static final List<String> CHANGED = List.of("playbooks/service-outage.bpmn", "playbooks/sign-off.bpmn",
            "playbooks/sign-off.dmn", "playbooks/update-cadence.dmn", "playbooks/service-outage.facts.yml",
            "templates/service-outage/holding.en.md", "templates/service-outage/update.en.md",
            "templates/service-outage/resolution.en.md");

    @TempDir
    static Path folder;

    private final ApplicationContext application;
    private final EngineDriver engine;
    private final TestClock clock;
    private final CaseDriver people;

    @Autowired
    RunningCrisisKeepsItsVersionsTests(ApplicationContext application, EngineDriver engine, TestClock clock) {
        this.application = application;
        this.engine = engine;
        this.clock = clock;
        this.people = new CaseDriver(application);
    }

    @DynamicPropertySource
    static void ownContent(DynamicPropertyRegistry properties) throws IOException {
        for (var place : new String[] {"playbooks", "templates"}) {
            try (var files = Files.walk(Path.of(place))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(folder.resolve(file).getParent());
                    Files.copy(file, folder.resolve(file));
                }
            }
            properties.add("holdingline.content." + place, () -> folder.resolve(place).toString());
        }
    }

    @Test
    void toItsEndWhileTheNextCrisisBeginsWithTheNewOnes() throws IOException {
        var old = people.launched();
        people.fillFactSheet(old);
        changeEverything();
        var next = people.launched();
        assertThat(next.catalogue()).isNotEqualTo(old.catalogue());

        assertThat(label(old)).isEqualTo("Service");
        assertThat(label(next)).isEqualTo("Which service");
        var holding = holdingOf(old);
        assertThat(words(holding)).contains("We know that you rely on it").doesNotContain("We know how much you rely on it");
        assertThat(minutesPromised(holding)).as("rounded up to a full five minutes").isBetween(30L, 35L);

        people.fillFactSheet(next);
        var anew = people.submit(next, null);
        assertThat(words(anew)).contains("We know how much you rely on it");
        assertThat(minutesPromised(anew)).isBetween(40L, 45L);
        assertThat(names(next)).contains("PR reads anew").doesNotContain("Review for PR", "Review for legal");

        finish(old);
        assertThat(application.getBean(Crises.class).get(old.id()).isOpen()).isFalse();
        assertThat(application.getBean(Crises.class).get(next.id()).isOpen()).isTrue();
    }

    /** One person proposes all of it together, another releases it. */
    private void changeEverything() throws IOException {
        var files = new TreeMap<String, String>();
        for (var path : CHANGED) {
            var text = Files.readString(folder.resolve(path));
            var changed = text.replace("name=\"Stand down\"", "name=\"End the watch\"").replace("name=\"Review for PR\"", "name=\"PR reads anew\"")
                    .replace("\"holding\",\"resolution\",\"correction\"", "\"resolution\",\"correction\"")
                    .replace("\"PT30M\"", "\"PT40M\"").replace("label: Service\n", "label: Which service\n")
                    .replace("We know that you rely on it", "We know how much you rely on it").replace("The problem with", "The trouble with");
            assertThat(changed).as(path).isNotEqualTo(text);
            files.put(path, changed);
        }
        clock.advance(Duration.ofSeconds(1));
        var changes = application.getBean(Changes.class);
        changes.release(changes.propose(files, "Everything at once", people.person("pr")).id(), people.person("admin"));
    }

    private Revision holdingOf(Crisis crisis) {
        var holding = people.submit(crisis, null);
        assertThat(names(crisis)).contains("Review for PR", "Review for legal");
        sign(crisis, holding);
        return holding;
    }

    private void finish(Crisis crisis) {
        var slot = application.getBean(UpdateSlots.class).next(crisis.id()).orElseThrow();
        clock.setTo(slot.dueAt().minus(Duration.ofMinutes(14)));
        goOn();
        var update = people.submit(crisis, null);
        assertThat(words(update)).contains("The problem with").doesNotContain("The trouble with");
        sign(crisis, update);
        people.confirmResolved(crisis);
        goOn();
        var resolution = people.submit(crisis, null);
        assertThat(words(resolution)).contains("The problem with").doesNotContain("The trouble with");
        sign(crisis, resolution);
        assertThat(names(crisis)).contains("Stand down").doesNotContain("End the watch");
        people.standDown(crisis);
        goOn();
    }

    private void sign(Crisis crisis, Revision revision) {
        people.approve(crisis, revision, Vocabulary.REVIEW_FOR_PR, "pr2");
        people.approve(crisis, revision, Vocabulary.REVIEW_FOR_LEGAL, "legal");
        goOn();
    }

    private void goOn() {
        engine.runJobs();
        application.getBeansOfType(DueWork.class).values().forEach(DueWork::runDue);
    }

    private static long minutesPromised(Revision revision) {
        return Duration.between(revision.submittedAt(), revision.nextUpdateAt()).toMinutes();
    }

    private String label(Crisis crisis) {
        return application.getBean(FactSheets.class).of(crisis.id()).definitions().get(0).label();
    }

    private List<String> names(Crisis crisis) {
        return application.getBean(Tasks.class).openIn(crisis.id()).stream().map(Task::name).toList();
    }

    private static String words(Revision revision) {
        return revision.variants().stream().map(Variant::text).collect(Collectors.joining("\n"));
    }
}
