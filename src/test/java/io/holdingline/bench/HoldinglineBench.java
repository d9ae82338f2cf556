package io.holdingline.bench;

import io.holdingline.Holdingline;
import io.holdingline.playbook.LintBench;
import io.holdingline.support.TestDatabase;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints the figures of the design beside the bare engine, all measured in this run. Asserts nothing: speed is no test. */
class HoldinglineBench {

    private static final int OUR_TIMERS = Integer.getInteger("bench.timers", 50);
    private static final int STOCK_TIMERS = Integer.getInteger("bench.stock.timers", 5);
    private static final int STARTS = Integer.getInteger("bench.starts", 5);
    private static final int OPENINGS = Integer.getInteger("bench.openings", 200);
    private static final int ROUNDS = 5;
    private static final int LINT_AIM = 5000;

    private final Figures figures = new Figures();

    @Test
    void printsTheFigures() throws Exception {
        figures.add("linting 200 playbooks, cold; beside it the aim", "ms", LintBench.once(), LINT_AIM);
        startUp();
        try (var bare = bare(); var ours = ours()) {
            lateness(ours, bare);
            opening("H2", ours, bare);
        }
        System.setProperty("holdingline.test.database", "postgres");
        try (var bare = bare(); var ours = ours()) {
            opening("PostgreSQL", ours, bare);
        }
        figures.print();
    }

    private void startUp() throws Exception {
        var memory = "--spring.datasource.url=jdbc:h2:mem:start;DB_CLOSE_DELAY=-1";
        var data = Files.createTempDirectory("holdingline-bench");
        figures.add("start, first page answers", "ms",
                StartUp.median(Holdingline.class, STARTS, List.of(memory, "--spring.profiles.active=demo",
                        "--holdingline.data-dir=" + data)),
                StartUp.median(BareEngine.class, STARTS, List.of(memory)));
    }

    /** Both wait at the same time: neither engine has anything else to do. */
    private void lateness(ConfigurableApplicationContext ours, ConfigurableApplicationContext bare) {
        var stock = CompletableFuture.supplyAsync(
                () -> new Timers(BareEngine.of(bare)).lateness(STOCK_TIMERS, Duration.ofSeconds(45)));
        long[] late = new Timers(BareEngine.of(ours)).lateness(OUR_TIMERS, Duration.ofMillis(2500));
        long[] published = new ScheduledPublications(ours).lateness(OUR_TIMERS, Duration.ofMillis(2500));
        long[] stockLate = stock.join();
        for (double share : new double[] {0.5, 0.99}) {
            var name = share == 0.5 ? "median" : "p99";
            double baseline = Figures.percentile(stockLate, share);
            figures.add("lateness of one due timer, " + name, "ms", Figures.percentile(late, share), baseline);
            figures.add("lateness of one scheduled publication, " + name, "ms",
                    Figures.percentile(published, share), baseline);
        }
    }

    /** Turn by turn and warm, so that both meet the same machine. */
    private void opening(String database, ConfigurableApplicationContext ours, ConfigurableApplicationContext bare) {
        var raw = new RawStarts(BareEngine.of(bare));
        var openings = new Openings(ours);
        raw.perSecond(ROUNDS * OPENINGS);
        openings.perSecond(ROUNDS * OPENINGS);
        var opened = new double[ROUNDS];
        var started = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            opened[i] = openings.perSecond(OPENINGS);
            started[i] = raw.perSecond(OPENINGS);
        }
        figures.add("opening a crisis from an alert, " + database, "/s", Figures.median(opened), Figures.median(started));
    }

    private static ConfigurableApplicationContext bare() {
        var database = TestDatabase.empty();
        return new SpringApplicationBuilder(BareEngine.class).run("--server.port=0",
                "--spring.datasource.url=" + database.getUrl(), "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword());
    }

    private static ConfigurableApplicationContext ours() throws Exception {
        var database = TestDatabase.empty();
        return new SpringApplicationBuilder(Holdingline.class).profiles("demo").run("--server.port=0",
                "--holdingline.data-dir=" + Files.createTempDirectory("holdingline-bench"),
                "--spring.datasource.url=" + asShipped(database.getUrl()),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword());
    }

    /** With the setting of application.yml that counts here; the baseline has H2 as it comes. */
    private static String asShipped(String url) {
        return url.startsWith("jdbc:h2:") ? url + ";QUERY_CACHE_SIZE=128" : url;
    }
}
