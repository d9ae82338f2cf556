package io.holdingline.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.holdingline.support.Poll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Brings the program into a state in which every page has something to show. */
final class Night {

    private final String address;
    private final Page pr;
    private final Page pr2;
    private final Page legal;

    Night(String address, Page pr, Page pr2, Page legal) {
        this.address = address;
        this.pr = pr;
        this.pr2 = pr2;
        this.legal = legal;
    }

    /** A crisis with published words, an update in draft; the webhook's answer was lost. */
    String said() {
        alert("checkout", "critical", "Payment is refused after the card check");
        var crisis = confirm("SEV1");
        fillFacts(crisis, "Online checkout", "payments by card are refused");
        submit("Draft the holding statement", null);
        approve(pr2, "Review for PR");
        approve(legal, "Review for legal");
        Poll.until("the lost answer is asked about", () -> {
            pr.navigate("/publications");
            return pr.locator("main").textContent().contains("It may be live");
        });
        pr.navigate(crisis);
        button(pr, "Send update now").click();
        Poll.until("the update is being drafted", () -> hasTask(pr, "Draft the update"));
        return crisis;
    }

    /** A crisis whose first words were sent back once and wait for their reviewers again. */
    String inReview() {
        alert("booking", "error", "Booking confirmations arrive an hour late");
        var crisis = confirm("SEV3");
        fillFacts(crisis, "Booking confirmations", "e-mails with booking confirmations arrive late");
        submit("Draft the holding statement", LocalDateTime.now(ZoneOffset.UTC).plusHours(2).truncatedTo(ChronoUnit.MINUTES));
        return crisis;
    }

    /** A story about the house that a person must verify; answers the path of the page that asks for it. */
    String toBeVerified() {
        pr.navigate("/crises/launch?scenario=negative-publicity");
        pr.fill("#title", "A report says that drivers get no breaks");
        pr.check("input[name=severity][value=SEV3]");
        button(pr, "Open the crisis").click();
        pr.waitForURL(url -> !url.contains("/launch"));
        pr.click("#act-task");
        button(pr, "Save and go on to the words").click();
        pr.waitForURL(url -> !url.contains("/facts"));
        open(pr, "Verify the story");
        return URI.create(pr.url()).getPath();
    }

    /** Puts on record that the story is true in part; answers the path of the page that asks whether to answer it. */
    String toBeDecided() {
        pr.fill("#words", "True for two lines in September, wrong for all others; checked against the rosters.");
        pr.fill("#reference", "Rosters 09/2026");
        button(pr, "Put on record").click();
        pr.waitForURL(url -> !url.contains("/findings"));
        open(pr, "Decide whether to answer");
        return URI.create(pr.url()).getPath();
    }

    /** Says that it is over, and carries the last words as far as the task that closes the crisis. */
    String readyToStandDown(String crisis) {
        pr.navigate(crisis + "/resolve");
        button(pr, "Yes, it is over").click();
        pr.waitForURL(url -> !url.contains("/resolve"));
        Poll.until("the last words are being drafted", () -> hasTask(pr, "Draft the resolution statement"));
        open(pr, "Draft the resolution statement");
        pr.fill("[name='fact-resolved_at']", "2026-11-22T06:00");
        button(pr, "Submit for sign-off").click();
        pr.waitForURL(url -> !url.contains("/draft"));
        Poll.until("the last words are with PR", () -> hasTask(pr2, "Review for PR"));
        approve(pr2, "Review for PR");
        approve(legal, "Review for legal");
        Poll.until("the crisis can be closed", () -> hasTask(pr, "Stand down"));
        open(pr, "Stand down");
        return pr.url();
    }

    void sendBack(Page reviewer, String task, String reason) {
        open(reviewer, task);
        reviewer.locator("#send-back > summary").click();
        reviewer.locator("#kind input[type=radio]").first().check();
        reviewer.fill("#reason", reason);
        reviewer.locator("#send-back button[value=return]").click();
        reviewer.waitForURL(url -> !url.contains("/review"));
    }

    void approve(Page reviewer, String task) {
        open(reviewer, task);
        reviewer.locator("#decision [data-opens=sheet]").click();
        var yes = reviewer.locator("dialog button[value=approve]");
        Poll.until("signed; a click in the sheet's first moment is ignored", () -> {
            if (yes.isVisible()) {
                yes.click();
            }
            return !reviewer.url().contains("/review");
        });
    }

    void alert(String service, String severity, String summary) {
        post("{\"version\":\"4\",\"status\":\"firing\",\"receiver\":\"holdingline\",\"groupKey\":\"g\",\"groupLabels\":{},"
                + "\"commonLabels\":{},\"commonAnnotations\":{},\"externalURL\":\"http://alertmanager.example.com\",\"alerts\":["
                + "{\"status\":\"firing\",\"labels\":{\"alertname\":\"ErrorRateHigh\",\"severity\":\"" + severity
                + "\",\"service\":\"" + service + "\"},\"annotations\":{\"summary\":\"" + summary + "\"},\"startsAt\":\""
                + Instant.now().minusSeconds(180) + "\",\"endsAt\":\"0001-01-01T00:00:00Z\","
                + "\"generatorURL\":\"http://prometheus.example.com/graph\",\"fingerprint\":\"" + service + "\"}]}");
    }

    void unreadable() {
        post("{\"alerts\":[{\"status\":\"fi");
    }

    private void post(String body) {
        try {
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + "/api/alerts/alertmanager"))
                    .header("Authorization", "Bearer demo-alert-token").header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String confirm(String severity) {
        var confirm = button(pr, "Confirm, " + severity);
        Poll.until("the proposal is on the board", () -> {
            pr.navigate("/");
            return confirm.count() == 1;
        });
        confirm.click();
        pr.waitForURL(url -> url.contains("/crises/"));
        return URI.create(pr.url()).getPath();
    }

    private void fillFacts(String crisis, String service, String symptom) {
        Poll.until("the fact sheet is asked for", () -> hasTask(pr, "Fill the fact sheet"));
        open(pr, "Fill the fact sheet");
        pr.fill("[name='fact.service']", service);
        pr.fill("[name='fact.symptom']", symptom);
        pr.fill("[name='fact.who_is_affected']", "most customers who pay by card");
        pr.fill("[name='fact.what_we_do']", "moving payments to a second connection");
        pr.fill("[name='fact.cause']", "a fault in the connection to the card payments");
        pr.fill("[name='fact.advice']", "pay by bank transfer");
        button(pr, "Save and go on to the words").click();
        pr.waitForURL(url -> !url.contains("/facts"));
    }

    void submit(String task, LocalDateTime notBefore) {
        Poll.until("the task is open: " + task, () -> hasTask(pr, task));
        open(pr, task);
        if (notBefore != null) {
            pr.fill("[name=publishAt]", notBefore.toString());
        }
        button(pr, "Submit for sign-off").click();
        pr.waitForURL(url -> !url.contains("/draft"));
    }

    static boolean hasTask(Page page, String name) {
        page.navigate("/tasks");
        return task(page, name).count() > 0;
    }

    static void open(Page page, String name) {
        page.navigate("/tasks");
        task(page, name).first().click();
        page.waitForURL(url -> !url.endsWith("/tasks"));
    }

    private static Locator task(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }
}
