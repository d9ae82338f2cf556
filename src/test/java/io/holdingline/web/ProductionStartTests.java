package io.holdingline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.support.SecondJvm;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The server as an administrator first meets it: no profile, no people, a fresh folder. Read from top to bottom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionStartTests {

    private static final Pattern TOKEN = Pattern.compile("/first-administrator with the one-time token (\\S+)");
    private static final String PHRASE = "a phrase of my own";

    @TempDir
    private static Path folder;
    private SecondJvm server;
    private Visitor visitor;

    @BeforeAll
    void start() {
        server = started();
        visitor = new Visitor(server.address());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void startsWithoutAWarning() throws IOException {
        assertThat(Files.readAllLines(log())).noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
    }

    @Test
    @Order(2)
    void knowsNoDefaultAccounts() {
        assertThat(visitor.get("/sign-in").body()).contains("Pass phrase").doesNotContain("holdingline-demo", "come in as");
        var refused = visitor.submit("/sign-in", Map.of("username", "admin", "password", "holdingline-demo"));
        assertThat(location(refused)).isEqualTo("/sign-in");
        assertThat(visitor.get("/sign-in").body()).contains("The name or the pass phrase is wrong.", "value=\"admin\"");
    }

    @Test
    @Order(3)
    void theLogHoldsTheWayInOnce() throws IOException {
        assertThat(TOKEN.matcher(Files.readString(log())).results()).hasSize(1);
    }

    @Test
    @Order(4)
    void aWrongTokenKeepsWhatWasTyped() {
        var refused = visitor.submit("/first-administrator", fields("guessed"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is not the token that the log shows.", "value=\"boss\"")
                .doesNotContain(PHRASE);
    }

    @Test
    @Order(5)
    void theTokenMakesTheFirstAdministratorAndThePageIsGone() throws IOException {
        var token = TOKEN.matcher(Files.readString(log())).results().findFirst().orElseThrow().group(1);
        assertThat(location(visitor.submit("/first-administrator", fields(token)))).startsWith("/sign-in");
        assertThat(visitor.get("/first-administrator").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void signingInLeadsBackToTheWantedPageInANewSession() {
        assertThat(location(visitor.get("/admin/people?from=mail"))).isEqualTo("/sign-in");
        var before = visitor.cookie();
        var welcomed = visitor.submit("/sign-in", Map.of("username", "boss", "password", PHRASE));
        assertThat(location(welcomed)).isEqualTo("/admin/people?from=mail");
        assertThat(visitor.cookie()).isNotEqualTo(before);
        assertThat(welcomed.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie ->
                assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(visitor.get("/admin/people").body()).contains("The boss");
    }

    @Test
    @Order(7)
    void pagesAreHardenedAndKeptByNobody() {
        var page = visitor.get("/admin/people").headers();
        assertThat(page.firstValue("Strict-Transport-Security")).hasValueSatisfying(hsts -> assertThat(hsts).contains("max-age"));
        assertThat(page.firstValue("Cache-Control")).hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    @Order(8)
    void aMissingPageIsCalmAndHardenedToo() {
        var missing = visitor.get("/no-such-page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("There is no such page", "The boss").doesNotContain("Whitelabel", "Exception");
        assertThat(missing.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    @Order(9)
    void aLostSessionSaysSoAndKeepsTheWayBack() {
        var stranger = new Visitor(server.address());
        var lost = stranger.post("/admin/people", "name=legal");
        assertThat(lost.statusCode()).isEqualTo(403);
        assertThat(lost.body()).contains("You were signed out", "What you typed is kept in this browser", "Sign in and go back");
    }

    @Test
    @Order(10)
    void whatIsTooLargeIsRefused() {
        assertThat(visitor.post("/admin/people", "name=" + "x".repeat(3_000_000)).statusCode()).isEqualTo(413);
    }

    @Test
    @Order(11)
    void anUploadOverItsLimitIsToldSoAndNothingCameOfIt() {
        var one = new byte[] {'x'};
        assertThat(visitor.upload("/playbooks/changes/new", "/playbooks/changes", "files", Collections.nCopies(101, one)))
                .satisfies(many -> assertThat(many.statusCode()).isEqualTo(422))
                .satisfies(many -> assertThat(many.body()).contains("Choose between 1 and 100 files.", ">Typed with care</textarea>"));
        for (var files : List.of(Collections.nCopies(140, one), List.of(new byte[1_100_000]), Collections.nCopies(12, new byte[1_000_000]))) {
            assertThat(visitor.upload("/playbooks/changes/new", "/playbooks/changes", "files", files))
                    .satisfies(tooLarge -> assertThat(tooLarge.statusCode()).isEqualTo(413))
                    .satisfies(tooLarge -> assertThat(tooLarge.body()).contains("This is too large", "Nothing has been changed", "Back to the page"));
        }
        assertThat(visitor.get("/playbooks").body()).contains("Upload a change").doesNotContain("Typed with care");
    }

    @Test
    @Order(12)
    void theSessionOutlivesTheServer() throws IOException {
        server.kill();
        server = started();
        visitor.movesTo(server.address());
        assertThat(visitor.get("/admin/people").body()).contains("The boss");
        assertThat(TOKEN.matcher(Files.readString(log())).results()).hasSize(1);
        assertThat(visitor.get("/first-administrator").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(13)
    void refusesADatabaseWithADemoPersonAndSaysWhatToDo() throws SQLException {
        server.kill();
        addTheDemosAuditor();
        assertThatThrownBy(this::started).hasMessageContaining("ended by itself")
                .hasMessageContaining("these may sign in: auditor")
                .hasMessageContaining("set holdingline.data-dir to another folder");
    }

    private static void addTheDemosAuditor() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("holdingline"), "holdingline", "");
                var insert = database.prepareStatement("""
                        insert into person (user_name, display_name, email, roles, password_hash, one_time, active, version)
                        values ('auditor', 'Auditor', 'auditor@example.org', 'auditor', ?, false, true, 0)""")) {
            insert.setString(1, "{bcrypt}" + new BCryptPasswordEncoder(4).encode("holdingline-demo"));
            insert.executeUpdate();
        }
    }

    private SecondJvm started() {
        return SecondJvm.start(log(), List.of("holdingline.data-dir=" + folder, "logging.level.io.holdingline=INFO"));
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private static Map<String, String> fields(String token) {
        return Map.of("token", token, "name", "boss", "displayName", "The boss", "email", "boss@example.org",
                "passPhrase", PHRASE, "again", PHRASE);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(to -> to.replaceFirst("^http://[^/]+", "")).orElse("none");
    }
}
