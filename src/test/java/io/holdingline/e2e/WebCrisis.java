package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.PageForm;
import io.holdingline.support.Poll;
import io.holdingline.support.WebPerson;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/** What people do in one crisis and what its pages say, over HTTP alone. Nobody signs in twice. */
final class WebCrisis {

    private final WebPerson pr;
    private final WebPerson pr2;
    private final WebPerson legal;
    private final WebPerson social;
    private String path = "";

    WebCrisis(String address) {
        pr = WebPerson.signedIn(address, "pr");
        pr2 = WebPerson.signedIn(address, "pr2");
        legal = WebPerson.signedIn(address, "legal");
        social = WebPerson.signedIn(address, "social");
    }

    private WebCrisis(WebCrisis before, String otherNode) {
        pr = before.pr.at(otherNode);
        pr2 = before.pr2.at(otherNode);
        legal = before.legal.at(otherNode);
        social = before.social.at(otherNode);
        path = before.path;
    }

    /** The same people in the same crisis, led to another node; nobody signs in again. */
    WebCrisis at(String otherNode) {
        return new WebCrisis(this, otherNode);
    }

    /** What each proposal says about its alerts. */
    List<String> proposals() {
        return all(pr.read("/"), "<article class=\"proposal\".*?<p>([^<]*)");
    }

    void confirm() {
        path = accepted(pr.send(PageForm.of(pr.read("/"), "/confirm"))).uri().getPath();
        assertThat(path).matches("/crises/[0-9a-f-]{36}");
    }

    void fillTheFactSheet() {
        accepted(pr.send(PageForm.of(taskPage(pr, "Fill the fact sheet"), "name=\"done\"")
                .with("fact.symptom", "payments by card are refused")
                .with("fact.who_is_affected", "most customers who pay by card")
                .with("fact.what_we_do", "moving payments to a second connection")
                .with("fact.cause", "a fault in the connection to the card payments")
                .with("fact.advice", "pay by bank transfer").with("done", "yes")));
    }

    PageForm submission() {
        return PageForm.of(taskPage(pr, "Draft the holding statement"), "value=\"submit\"").with("act", "submit");
    }

    HttpResponse<String> submit(PageForm submission) {
        return accepted(pr.send(submission));
    }

    void approveForPr() {
        approve(pr2, "Review for PR");
    }

    void approveForLegal() {
        approve(legal, "Review for legal");
    }

    private static void approve(WebPerson person, String task) {
        accepted(person.send(PageForm.of(taskPage(person, task), "value=\"approve\"").with("decision", "approve")));
    }

    private static HttpResponse<String> accepted(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(String.join(" ", all(response.body(), "<section class=\"problem\"(.*?)</section>")))
                .isEqualTo(200);
        return response;
    }

    boolean draftIsOpen() {
        return hasTask(pr, "Draft the holding statement");
    }

    boolean prReviewIsOpen() {
        return hasTask(pr2, "Review for PR");
    }

    boolean legalReviewIsOpen() {
        return hasTask(legal, "Review for legal");
    }

    boolean socialTeamIsAsked(String question) {
        return hasTask(social, question);
    }

    private static boolean hasTask(WebPerson person, String name) {
        return person.read("/tasks").contains(">" + name + "</a>");
    }

    private static String taskPage(WebPerson person, String name) {
        Poll.until("the task is open: " + name, () -> hasTask(person, name));
        return person.read(all(person.read("/tasks"), "href=\"(/tasks/[0-9a-f-]{36})\"[^>]*>" + name + "</a>").get(0));
    }

    String factSheet() {
        return pr.read(path + "/facts");
    }

    String page() {
        return pr.read(path);
    }

    /** Newest first, each with its instant and its whole sentence. */
    List<String> timeline() {
        return all(pr.read(path + "/timeline"), "<li[^>]*>\\s*(<time datetime.*?)</li>").stream()
                .map(entry -> entry.replaceAll("<time[^>]*datetime=\"([^\"]*)\"[^>]*>[^<]*</time>", "$1 ")
                        .replaceAll("<[^>]*>", "").strip()).toList();
    }

    /** The instants of all promised updates. */
    List<String> slots() {
        var line = all(page(), "(?s)<ol class=\"slots\"(.*?)</ol>");
        return line.isEmpty() ? List.of() : all(line.get(0), "<time datetime=\"([^\"]+)\"");
    }

    static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(page).results().map(found -> found.group(1)).toList();
    }
}
