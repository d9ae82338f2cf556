package io.holdingline.playbook;

import io.holdingline.flow.Deployments;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.playbook.change.Changes;
import io.holdingline.playbook.change.ChangesFixture;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The catalogue over a folder of its own with everything that ships; each start is one more node or a restart. */
public class CatalogueHouse {

    public static final Person ADMINISTRATOR = person("admin", Role.ADMINISTRATOR);
    public static final Person SECOND_ADMINISTRATOR = person("admin2", Role.ADMINISTRATOR);
    public static final Person PR = person("pr", Role.PR_MANAGER);

    public final List<Object> events = new CopyOnWriteArrayList<>();
    public final TestDatabase database = TestDatabase.migrated();
    private final TestClock clock = TestClock.at("2026-11-22T02:00:00Z");
    private final Path folder;
    /** The file that the engine does not like. */
    public String refused = "";
    /** What else goes on while the engine takes the files. */
    public Runnable meanwhile = () -> { };

    public CatalogueHouse(Path folder) {
        this.folder = folder;
        copy("playbooks");
        for (var scenario : scenarios()) {
            copy("templates/" + scenario);
        }
    }

    private static List<String> scenarios() {
        try (var folders = Files.list(Path.of("templates"))) {
            return folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One running application. */
    public record Node(LoadedCatalogue catalogue, CatalogueWatch watch, Changes changes) {

        public String inUse(String path) {
            return catalogue.file(catalogue.current(), path).orElseThrow();
        }

        public int version(String scenario) {
            return catalogue.playbook(catalogue.current(), scenario).version();
        }

        /** What the waker does once a second. */
        public void look() {
            if (watch.nextDue().isPresent()) {
                watch.runDue();
            }
        }

        public List<Finding> refused() {
            return catalogue.refused();
        }

        public Catalogue asCatalogue() {
            return catalogue;
        }
    }

    public Node start() {
        var table = new BundleTable(database.jdbc());
        var released = new ReleasedFiles(database.jdbc());
        Deployments deployments = (name, files) -> {
            meanwhile.run();
            if (files.containsKey(refused)) {
                throw new RuleViolation(refused, "The engine does not like it.");
            }
            return "deployment-" + name.substring(0, 8);
        };
        var bundles = new Bundles(table, deployments, events::add, new JdbcTransactionManager(database.dataSource()), clock);
        var settings = new ContentSettings(folder.resolve("playbooks"), folder.resolve("templates"));
        var catalogue = new LoadedCatalogue(new ContentLoader(settings, released, bundles, table), table);
        catalogue.afterSingletonsInstantiated();
        return new Node(catalogue, new CatalogueWatch(catalogue, released),
                ChangesFixture.over(database, released, catalogue, events, clock));
    }

    public void edit(String path, String from, String to) {
        clock.advance(Duration.ofMinutes(1));
        write(path, read(path).replace(from, to));
    }

    public void write(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Each time a version came into use, as the record has it. */
    public List<Object> cameIntoUse() {
        return events.stream().filter(CatalogueChanged.class::isInstance).toList();
    }

    public void later() {
        clock.advance(Duration.ofMinutes(1));
    }

    private void copy(String place) {
        try {
            Files.createDirectories(folder.resolve(place));
            try (var shipped = Files.list(Path.of(place))) {
                for (var file : shipped.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, folder.resolve(place).resolve(file.getFileName()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Person person(String name, Role role) {
        return new Person(new UserName(name), role.label(), name + "@example.org", Set.of(role), null, true);
    }
}
