package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.holdingline.support.SecondJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Every page of the program can be read by everybody: at a desk and on a phone, by day and by night. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    /** What is no page: parts of pages, files, and the error page, which is looked at by its causes. */
    private static final Set<String> NO_PAGES = Set.of("/board/live", "/crises/{id}/live", "/tasks/{id}", "/audit/export",
            "/audit/key", "/audit/verification", "/newsroom.atom", "/playbooks/{scenario}/diagram.bpmn", "/error");
    private static final Pattern HOLE = Pattern.compile("\\{[a-z]+}");

    @TempDir
    static Path folder;

    private final Look look = new Look();
    private final Map<String, Page> people = new HashMap<>();
    private final Set<String> visited = new TreeSet<>();
    private ForgetfulPartner partner;
    private SecondJvm application;
    private Browser browser;
    private Night night;

    @BeforeAll
    void start() {
        partner = new ForgetfulPartner();
        application = SecondJvm.start(Path.of("target", "pages.log"), List.of("spring.profiles.active=demo",
                "holdingline.data-dir=" + folder.resolve("data"), "holdingline.content.playbooks=" + withAnOverdueReview(),
                "holdingline.publishing.webhook.url=" + partner.address()));
        partner.handsOnTo(application.address());
        browser = new Browser(application.address());
        night = new Night(application.address(), as("pr"), as("pr2"), as("legal"));
    }

    @AfterAll
    void stop() {
        for (var each : new AutoCloseable[] {browser, application, partner}) {
            close(each);
        }
    }

    @Test
    void everyPageCanBeReadByEverybody() {
        beforeAnythingHappened();
        var said = night.said();
        var inReview = night.inReview();
        night.unreadable();
        night.alert("payments", "critical", "Refunds are booked twice");
        ofTheCrises(said, inReview);
        ofDecisions();
        ofPublishing(said);
        ofAlerts();
        ofAdministration();
        ofTheEntrance();
        atTheEnd(said);
        whileTheStopSwitchIsOn();

        assertThat(look.findings()).isEmpty();
        assertThat(visited).as("routes that no page of this test stands for are listed as no page")
                .containsAll(Routes.read(NO_PAGES));
    }

    private void beforeAnythingHappened() {
        page("home-empty", "pr", "/");
        page("tasks-empty", "legal", "/tasks");
        page("crises-empty", "pr", "/crises");
        page("publications-empty", "pr", "/publications");
        page("alerts-empty", "pr", "/alerts");
        page("dead-letters-empty", "admin", "/admin/dead-letters");
        page("mail-empty", "admin", "/admin/mail");
        page("stuck-steps-empty", "admin", "/admin/stuck-steps");
        page("webhook-receiver-empty", "admin", "/admin/webhook-receiver");
        page("audit-empty", "auditor", "/audit");
        page("newsroom-empty", "reader", "/newsroom");
        night.alert("payments", "critical", "Refunds are booked twice");
        page("home-proposed", "pr", "/");
        as("pr").click("a:text-is('Dismiss with a reason')");
        as("pr").fill("#reason", "A planned exercise");
        as("pr").click("button:text-is('Dismiss with this reason')");
    }

    private void ofTheCrises(String said, String inReview) {
        var id = said.substring("/crises/".length());
        page("home", "pr", "/");
        page("home-social", "social", "/");
        page("crises", "pr", "/crises");
        page("launch", "pr", "/crises/launch");
        ofTheLegalClocks(id);
        page("crisis", "pr", "/crises/{id}", id);
        page("crisis-legal", "legal", "/crises/{id}", id);
        page("timeline", "pr", "/crises/{id}/timeline", id);
        page("facts", "pr", "/crises/{id}/facts", id);
        page("change", "pr", "/crises/{id}/change", id);
        page("owner", "pr2", "/crises/{id}/owner", id);
        page("correct", "pr", "/crises/{id}/correct", id);
        page("resolve", "pr", "/crises/{id}/resolve", id);
        page("waive", "pr", "/crises/{id}/slots/{slot}/waive", id, linked("pr", said, "/slots/([0-9a-f-]{36})/waive"));
        Night.open(as("pr"), "Draft the update");
        page("draft", "pr", "/statements/{id}/draft", part(as("pr").url(), "/statements/([0-9a-f-]{36})"));
        look.byKeyboard("draft", as("pr"));
        page("draft-broken-rule", "pr2", it -> {
            it.fill("#words-newsroom-en", "# Checkout\n\nA minor inconvenience.");
            it.waitForSelector("#broken-rules textarea");
        }, "/statements/{id}/draft", part(as("pr").url(), "/statements/([0-9a-f-]{36})"));
        ofReviews(said, inReview);
    }

    private void ofTheLegalClocks(String id) {
        var clocks = "/crises/" + id + "/clocks";
        page("clocks-none", "legal", "/crises/{id}/clocks", id);
        page("clock-anchor", "legal", "/crises/{id}/clocks/anchors/{anchor}", id, "aware-incident");
        as("legal").fill("#at", LocalDateTime.now(ZoneOffset.UTC).minusHours(26).truncatedTo(ChronoUnit.MINUTES).toString());
        as("legal").fill("#reason", "The call log of the operations centre");
        as("legal").click("button:text-is('Record it')");
        as("legal").waitForURL(url -> url.endsWith("/clocks"));
        page("clocks", "legal", "/crises/{id}/clocks", id);
        page("clocks-auditor", "auditor", "/crises/{id}/clocks", id);
        page("clock-anchor-correct", "legal", "/crises/{id}/clocks/anchors/{anchor}", id, "aware-incident");
        page("clock-filing", "legal", "/crises/{id}/clocks/{of}/filing", id, linked("legal", clocks, "/clocks/([0-9a-f-]{36})/filing"));
        page("clock-ruling", "legal", "/crises/{id}/clocks/rulings/{regime}", id, "nis2-23");
    }

    private void ofReviews(String said, String inReview) {
        page("tasks", "legal", "/tasks");
        page("tasks-pr", "pr", "/tasks");
        Night.open(as("pr2"), "Review for PR");
        var statement = part(as("pr2").url(), "/statements/([0-9a-f-]{36})");
        var query = as("pr2").url().replaceAll("^[^?]*", "");
        page("review", "pr2", "/statements/{id}/review", statement, query);
        look.byKeyboard("review", as("pr2"));
        page("review-approving", "pr2", it -> it.click("#decision [data-opens=sheet]"), "/statements/{id}/review", statement, query);
        page("review-sending-back", "pr2", it -> it.click("#send-back > summary"), "/statements/{id}/review", statement, query);
        night.sendBack(as("pr2"), "Review for PR", "Say since when, and what people can do meanwhile.");
        Night.open(as("pr"), "Draft the holding statement");
        page("draft-sent-back", "pr", "/statements/{id}/draft", statement);
        night.submit("Draft the holding statement", null);
        Night.open(as("pr2"), "Review for PR");
        page("review-again", "pr2", "/statements/{id}/review", statement, as("pr2").url().replaceAll("^[^?]*", ""));
        page("crisis-in-review", "pr", "/crises/{id}", inReview.substring("/crises/".length()));
        night.approve(as("pr2"), "Review for PR");
        night.approve(as("legal"), "Review for legal");
        page("statement", "auditor", "/statements/{id}", linked("auditor", said, "href=\"/statements/([0-9a-f-]{36})\""));
    }

    private void ofDecisions() {
        var finding = night.toBeVerified().split("/");
        page("finding", "pr", "/crises/{id}/findings/{task}", finding[2], finding[4]);
        var decision = night.toBeDecided().split("/");
        page("decision", "pr", "/crises/{id}/decisions/{task}", decision[2], decision[4]);
        look.byKeyboard("decision", as("pr"));
        page("crisis-with-findings", "pr", "/crises/{id}", decision[2]);
    }

    private void ofPublishing(String said) {
        page("publications", "pr", "/publications");
        page("publications-auditor", "auditor", "/publications");
        page("publication-unknown", "social", "/publications/{id}", linked("social", "/publications", "/publications/([0-9a-f-]{36})#live"));
        page("publication-planned", "pr", "/publications/{id}", linked("pr", "/publications",
                "(?s)data-state=\"planned\".{0,300}?/publications/([0-9a-f-]{36})"));
        page("publication-sent", "pr", "/publications/{id}", linked("pr", "/publications", "saying\" href=\"/publications/([0-9a-f-]{36})\""));
        page("newsroom", "reader", "/newsroom");
        page("newsroom-notice", "reader", "/newsroom/{reference}", linked("reader", "/newsroom", "/newsroom/([^\"]+)\""));
    }

    private void ofAlerts() {
        page("alerts", "pr", "/alerts");
        page("alert", "pr", "/alerts/{id}", linked("pr", "/alerts", "\"/alerts/([0-9a-f-]{36})\""));
        page("proposal", "pr", "/alerts/proposals/{id}", linked("pr", "/alerts", "\"/alerts/proposals/([0-9a-f-]{36})\""));
        page("dead-letters", "admin", it -> it.click("details.folded > summary"), "/admin/dead-letters");
        page("playbooks", "pr", "/playbooks");
        page("playbook", "pr", "/playbooks/{scenario}", "service-outage");
        page("playbook-overdue", "pr", it -> it.click("summary:text-is('Read the page for the owner')"), "/playbooks/{scenario}", "general");
        page("playbook-versions", "pr", "/playbooks/versions", "?path=playbooks/sign-off.dmn");
        page("templates", "pr", "/templates");
        page("templates-auditor", "auditor", "/templates");
        page("template", "pr", "/templates/{scenario}/{kind}", "service-outage", "update");
        page("template-legal", "legal", "/templates/{scenario}/{kind}", "service-outage", "holding", "?lang=de");
        page("template-missing", "pr", "/templates/{scenario}/{kind}", "service-outage", "holding", "?lang=fr");
        page("template-broken", "pr", it -> {
            it.fill("#text", it.inputValue("#text").replace("{{service", "{{sevrice"));
            it.waitForSelector("#preview-words .problem");
        }, "/templates/{scenario}/{kind}", "service-outage", "holding");
        page("playbook-propose", "pr", "/playbooks/changes/new");
        page("playbook-edit", "pr", "/playbooks/changes/new", "?path=templates/service-outage/holding.en.md");
        as("pr").fill("#text", as("pr").inputValue("#text").replace("We are sorry", "We are very sorry"));
        as("pr").fill("#note", "Warmer first words");
        as("pr").click("button:text-is('Check and propose')");
        page("playbook-change", "admin", "/playbooks/changes/{id}", part(as("pr").url(), "/changes/([0-9a-f-]{36})"));
        as("admin").click("button:text-is('Release')");
        as("admin").waitForLoadState();
        page("playbook-change-released", "admin", "/playbooks/changes/{id}", part(as("pr").url(), "/changes/([0-9a-f-]{36})"));
        page("playbook-versions-two", "pr", "/playbooks/versions", "?path=templates/service-outage/holding.en.md");
    }

    private void ofAdministration() {
        page("audit", "auditor", "/audit");
        page("admin", "admin", "/admin");
        page("people", "admin", "/admin/people");
        page("person", "admin", "/admin/people/{name}", "legal");
        page("mail", "admin", "/admin/mail");
        page("mail-one", "admin", "/admin/mail/{name}", linked("admin", "/admin/mail", "/admin/mail/([^\"]+)\""));
        page("webhook-receiver", "admin", "/admin/webhook-receiver");
        page("pass-phrase", "pr", "/pass-phrase");
        page("handed-over", "admin", PagesIT::addSomebody, "/admin/people");
    }

    private void ofTheEntrance() {
        page("sign-in", "reader", "/sign-in");
        page("first-administrator-off", "reader", "/first-administrator");
        page("not-found", "pr", "/no-such-page");
        page("not-yours", "legal", "/admin");
        page("signed-out", "reader", PagesIT::sendWithoutToken, "/sign-in");
    }

    private void atTheEnd(String crisis) {
        var task = night.readyToStandDown(crisis).replaceAll("^[^?]*", "");
        page("stand-down", "pr", "/crises/{id}/stand-down", crisis.substring("/crises/".length()), task);
    }

    private void whileTheStopSwitchIsOn() {
        page("publications-stopping", "pr", it -> it.click("summary:text-is('Stop everything')"), "/publications");
        as("pr").fill("#reason", "Wrong service named in the update");
        as("pr").click("button:text-is('Stop everything now')");
        as("pr").waitForLoadState();
        page("publications-stopped", "pr", "/publications");
        page("home-stopped", "pr", "/");
    }

    private void page(String name, String who, String route, String... holes) {
        page(name, who, it -> { }, route, holes);
    }

    private void page(String name, String who, Consumer<Page> act, String route, String... holes) {
        var page = as(who);
        var answer = page.navigate(filled(route, holes));
        assertThat(answer.status()).as("a page and not a failure, at %s", name).isLessThan(500);
        look.readSource(name, answer.text());
        act.accept(page);
        look.at(name, page);
        visited.add(route);
    }

    /** One more value than holes is the query. */
    private static String filled(String route, String... values) {
        var path = route;
        for (var value : values) {
            path = HOLE.matcher(path).find() ? HOLE.matcher(path).replaceFirst(value) : path + value;
        }
        return path;
    }

    private String linked(String who, String from, String pattern) {
        as(who).navigate(from);
        return part(as(who).content(), pattern);
    }

    private static String part(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("a link like %s", pattern).isTrue();
        return found.group(1);
    }

    private Page as(String who) {
        return people.computeIfAbsent(who, name -> {
            var context = browser.profile(1440, 900, ColorScheme.LIGHT);
            Look.listenForRefusals(context);
            return name.equals("reader") ? context.newPage() : Browser.signIn(context, name);
        });
    }

    private static void addSomebody(Page page) {
        page.fill("#displayName", "Second legal reviewer");
        page.fill("#name", "legal2");
        page.fill("#email", "legal2@example.com");
        page.check("input[name=roles][value=legal-reviewer]");
        page.click("main button:text-is('Add')");
        page.waitForSelector("#phrase");
    }

    private static void sendWithoutToken(Page page) {
        page.evaluate("() => { const form = document.querySelector('form'); form.querySelector('[name=_csrf]').remove();"
                + " form.action = '/crises/launch'; form.noValidate = true; form.submit(); }");
        page.waitForSelector(".broken");
    }

    /** The shipped playbooks, one of which nobody has looked through for a long time. */
    private static Path withAnOverdueReview() {
        try {
            var copied = folder.resolve("playbooks");
            FileSystemUtils.copyRecursively(Path.of("playbooks"), copied);
            var page = copied.resolve("general.md");
            Files.writeString(page, Files.readString(page).replaceFirst("review-by: \\S+", "review-by: 2026-01-31"));
            return copied;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void close(AutoCloseable each) {
        try {
            if (each != null) {
                each.close();
            }
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
