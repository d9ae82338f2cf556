package io.holdingline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.holdingline.support.Poll;
import io.holdingline.support.SecondJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One whole crisis, with a real Alertmanager, the real program and three people in three browsers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {

    private static final String LABELS =
            "{\"alertname\":\"CheckoutErrors\",\"severity\":\"critical\",\"service\":\"checkout\"}";
    private static final String ANNOTATIONS = "{\"summary\":\"Payment is refused after the card check\"}";

    @TempDir
    static Path folder;

    private SecondJvm application;
    private Browser browser;
    private Alertmanager alertmanager;
    private Page pr;
    private Page pr2;
    private Page legal;
    private String crisis;

    @BeforeAll
    void start() {
        browser = null;
        application = SecondJvm.start(Path.of("target", "story.log"),
                List.of("spring.profiles.active=demo", "holdingline.data-dir=" + folder.resolve("data")));
        browser = new Browser(application.address());
        alertmanager = new Alertmanager(folder, application.address());
        pr = browser.signedIn("pr");
        pr2 = browser.signedIn("pr2");
        legal = browser.signedIn("legal");
    }

    @AfterAll
    void stop() {
        if (alertmanager != null) {
            alertmanager.close();
        }
        if (browser != null) {
            browser.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Test
    void runsFromAnAlertToAStoodDownCrisis() throws Exception {
        confirmWhatTheAlertProposes();
        fillTheFactSheet();
        draft("Draft the holding statement");
        legalSendsBack("The word fraud is not confirmed by anybody.");
        redraftAfter("The word fraud is not confirmed by anybody.");
        bothApprove("Holding");
        newsroomSays("checkout");
        everyChannelTook("Holding");
        pr.waitForSelector(Look.DRAWN);
        picture("story-crisis");

        button(pr, "Send update now").click();
        draft("Draft the update");
        bothApprove("Update 1");
        everyChannelTook("Update 1");

        alertmanager.resolve(LABELS);
        confirmThatItIsOver();
        draft("Draft the resolution statement");
        bothApprove("Resolution");
        everyChannelTook("Resolution");
        standDown();
        mailsWereKept(3);
    }

    private void confirmWhatTheAlertProposes() {
        alertmanager.fire(LABELS, ANNOTATIONS);
        var confirm = button(pr, "Confirm, SEV1");
        Poll.until("the proposal is on the board", () -> {
            pr.navigate("/");
            return confirm.count() == 1;
        });
        picture("story-home");
        confirm.click();
        pr.waitForURL(Pattern.compile(".*/crises/[0-9a-f-]{36}$"));
        crisis = pr.url().substring(pr.url().indexOf("/crises/"));
        assertThat(pr.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("checkout");
    }

    private void fillTheFactSheet() {
        openTask(pr, "Fill the fact sheet");
        assertThat(pr.locator("[name='fact.service']")).hasValue("checkout");
        assertThat(pr.locator("[name='fact.symptom']")).hasValue("Payment is refused after the card check");
        pr.fill("[name='fact.service']", "Online checkout");
        pr.fill("[name='fact.symptom']", "payments by card are refused");
        pr.fill("[name='fact.who_is_affected']", "most customers who pay by card");
        pr.fill("[name='fact.what_we_do']", "moving payments to a second connection");
        pr.fill("[name='fact.cause']", "a fault in the connection to the card payments");
        pr.fill("[name='fact.advice']", "pay by bank transfer");
        button(pr, "Save and go on to the words").click();
        pr.waitForURL(url -> !url.contains("/facts"));
    }

    private void draft(String task) {
        Poll.until("the task is open: " + task, () -> {
            pr.navigate("/tasks");
            return pr.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(task).setExact(true)).count() > 0;
        });
        openTask(pr, task);
        fillMissing("resolved_at", "2026-11-22T06:00");
        button(pr, "Submit for sign-off").click();
        pr.waitForURL(url -> !url.contains("/draft"));
    }

    private void fillMissing(String fact, String value) {
        var field = pr.locator("[name='fact-" + fact + "']");
        if (field.count() > 0 && field.inputValue().isBlank()) {
            field.fill(value);
        }
    }

    private void legalSendsBack(String reason) {
        openTask(legal, "Review for legal");
        picture(legal, "story-review");
        legal.locator("#send-back > summary").click();
        legal.locator("#kind input[type=radio]").first().check();
        legal.fill("#reason", reason);
        legal.locator("#send-back button[value=return]").click();
        legal.waitForURL(url -> !url.contains("/review"));
    }

    private void redraftAfter(String reason) {
        openTask(pr, "Draft the holding statement");
        assertThat(pr.locator(".call")).containsText(reason);
        var words = pr.locator("textarea[name^='words-']").first();
        words.fill(words.inputValue() + "\n\nWe will say more as soon as we know more.");
        button(pr, "Submit for sign-off").click();
        pr.waitForURL(url -> !url.contains("/draft"));
    }

    private void bothApprove(String label) {
        approve(pr2, "Review for PR", label);
        approve(legal, "Review for legal", label);
    }

    private void approve(Page page, String task, String label) {
        openTask(page, task);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText(label);
        page.locator("#decision [data-opens=sheet]").click();
        var yes = page.locator("dialog button[value=approve]");
        assertThat(yes).isVisible();
        Poll.until(label + " is signed; a click in the sheet's first moment is ignored", () -> {
            if (yes.isVisible()) {
                yes.click();
            }
            return !page.url().contains("/review");
        });
    }

    private void newsroomSays(String words) {
        var reader = browser.profile(390, 844, com.microsoft.playwright.options.ColorScheme.LIGHT).newPage();
        Poll.until("the newsroom shows it", () -> {
            reader.navigate("/newsroom");
            return reader.textContent("main").toLowerCase().contains(words);
        });
        reader.context().close();
    }

    private void everyChannelTook(String label) {
        Poll.until(label + " was taken by all three channels", () -> {
            pr.navigate(crisis);
            var row = pr.locator("table.runs tbody tr", new Page.LocatorOptions().setHasText(label)).first();
            return row.count() == 1 && row.locator("[data-state=sent]").count() >= 1
                    && row.locator("[data-state=planned], [data-state=sending], [data-state=waiting]").count() == 0;
        });
    }

    private void confirmThatItIsOver() {
        Poll.until("a person is asked", () -> {
            pr.navigate("/tasks");
            return pr.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Confirm that it is over").setExact(true)).count() > 0;
        });
        openTask(pr, "Confirm that it is over");
        button(pr, "Yes, it is over").click();
        pr.waitForURL(url -> !url.contains("/resolve"));
    }

    private void standDown() {
        Poll.until("the last task is open", () -> {
            pr.navigate("/tasks");
            return pr.locator("main").textContent().contains("Stand down");
        });
        openTask(pr, "Stand down");
        button(pr, "Stand down").click();
        Poll.until("the crisis is closed", () -> {
            pr.navigate("/");
            return pr.locator("main").textContent().contains("No crisis is open");
        });
    }

    private void mailsWereKept(int statements) throws Exception {
        try (var mails = Files.list(folder.resolve("data").resolve("outbox"))) {
            assertThat(mails.filter(mail -> mail.toString().endsWith(".eml")).count()).isGreaterThanOrEqualTo(statements);
        }
    }

    private void openTask(Page page, String name) {
        page.navigate("/tasks");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
        page.waitForLoadState();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    private void picture(String name) {
        picture(pr, name);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")).setFullPage(true));
    }
}
