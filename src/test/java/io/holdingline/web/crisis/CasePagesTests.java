package io.holdingline.web.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.FactSheets;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Severity;
import io.holdingline.flow.Vocabulary;
import io.holdingline.shared.Actor;
import io.holdingline.support.CaseDriver;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.task.Tasks;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HoldinglineTest
class CasePagesTests {

    private static final Actor PR = new Actor("pr", "PR manager");

    @Autowired
    MockMvc browser;

    @Autowired
    Crises crises;

    @Autowired
    FactSheets sheets;

    @Autowired
    Tasks tasks;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyRoleReadsACrisisAndOnlyAManagerIsOfferedActs() throws Exception {
        var page = "/crises/" + open();
        for (var person : new String[] {"pr", "legal", "social", "admin", "auditor"}) {
            assertThat(read(person, page).getStatus()).as(person).isEqualTo(200);
        }
        assertThat(read("pr", page).getContentAsString()).contains("It is over", "Fill the fact sheet");
        assertThat(read("legal", page).getContentAsString()).doesNotContain("It is over", "Change a fact");
    }

    @Test
    void nobodyButAManagerChangesACrisis() throws Exception {
        var page = "/crises/" + open();
        for (var act : new String[] {"/facts", "/change", "/resolve"}) {
            assertThat(read("legal", page + act).getStatus()).as(act).isEqualTo(403);
            assertThat(read("auditor", page + act).getStatus()).as(act).isEqualTo(403);
        }
        assertThat(send("social", post(page + "/update-now")).getStatus()).isEqualTo(403);
    }

    @Test
    void aDoubleClickOnLaunchOpensOneCrisis() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = send("pr", launch(key, "Checkout fails"));
        var second = send("pr", launch(key, "Checkout fails"));

        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl()).startsWith("/crises/");
    }

    @Test
    void aRefusedLaunchKeepsWhatWasTyped() throws Exception {
        var answer = send("pr", launch(UUID.randomUUID().toString(), " ").param("fact.cause", "A typed cause"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Give the crisis a title", "A typed cause");
    }

    @Test
    void theTitleOfALaunchIsWhatWasTypedAndNotThatOfThePage() throws Exception {
        var fresh = send("pr", get("/crises/launch"));
        var refused = send("pr", launch(UUID.randomUUID().toString(), "A typed title").param("fact.started_at", "soon"));

        assertThat(fresh.getContentAsString()).doesNotContain("value=\"Launch a playbook\"");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("value=\"A typed title\"");
    }

    @Test
    void aStaleFactSheetComesBackWithBothValues() throws Exception {
        var id = open();
        var version = sheets.of(id).version();
        sheets.save(id, version, Map.of("cause", "Their cause"), PR);
        var answer = send("pr", post("/crises/" + id + "/facts").param("version", String.valueOf(version))
                .param("fact.cause", "My cause"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("My cause", "Their cause", "Nothing was saved");
        assertThat(sheets.of(id).facts().get("cause").value()).isEqualTo("Their cause");
    }

    @Test
    void aTimeThatNoZoneCanShowIsRefusedAndTheFactsStayReadable() throws Exception {
        var id = open();
        var answer = send("pr", post("/crises/" + id + "/facts").param("version", String.valueOf(sheets.of(id).version()))
                .param("fact.started_at", "+999999999-12-31T23:59:59-18:00"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(read("pr", "/crises/" + id + "/facts").getStatus()).isEqualTo(200);
    }

    @Test
    void savingTheFactsDoesTheTaskOnceAndASecondPressIsToldSo() throws Exception {
        var id = open();
        var task = tasks.openIn(id).get(0).id().toString();
        assertThat(read("pr", "/tasks/" + task).getRedirectedUrl()).isEqualTo("/crises/" + id + "/facts?task=" + task);
        var form = post("/crises/" + id + "/facts").param("task", task).param("done", "yes");

        assertThat(send("pr", form.param("version", String.valueOf(sheets.of(id).version()))).getStatus())
                .isEqualTo(303);
        var again = send("pr", post("/crises/" + id + "/facts").param("task", task).param("done", "yes")
                .param("version", String.valueOf(sheets.of(id).version())));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("This was done at");
        assertThat(tasks.openIn(id)).extracting(next -> next.kind()).containsExactly("draft-statement");
    }

    @Test
    void aFormOfTheCaseDoesNoTaskButItsOwn() throws Exception {
        var driver = new CaseDriver(application);
        var crisis = driver.launched();
        driver.fillFactSheet(crisis);
        driver.submit(crisis, null);
        var review = driver.task(crisis, Vocabulary.REVIEW_FOR_PR).id().toString();

        assertThat(send("pr", post("/crises/" + crisis.id() + "/facts").param("task", review).param("done", "yes")
                .param("version", String.valueOf(sheets.of(crisis.id()).version()))).getStatus()).isEqualTo(404);
        assertThat(send("pr", post("/crises/" + crisis.id() + "/resolve").param("task", review).param("over", "no"))
                .getStatus()).isEqualTo(404);
        assertThat(driver.task(crisis, Vocabulary.REVIEW_FOR_PR).open()).isTrue();
    }

    @Test
    void aFormOfOneCrisisDoesNoTaskOfAnother() throws Exception {
        var one = open();
        var other = open();
        var task = tasks.openIn(other).get(0);

        assertThat(send("pr", post("/crises/" + one + "/facts").param("task", task.id().toString()).param("done", "yes")
                .param("version", String.valueOf(sheets.of(one).version()))).getStatus()).isEqualTo(404);
        assertThat(tasks.get(task.id()).open()).isTrue();
    }

    @Test
    void anUnchangedCrisisAnswersAPollWithNothingAndAChangedOneWithItsSections() throws Exception {
        var id = open();
        var poll = poll(read("pr", "/crises/" + id).getContentAsString());
        assertThat(read("pr", poll).getStatus()).isEqualTo(204);

        crises.changeSeverity(id, Severity.SEV2, "Payments recover", PR);
        var fragment = read("pr", poll).getContentAsString();
        assertThat(fragment).contains("case-board", "case-line").doesNotContain("case-facts", "<html", "masthead");
    }

    @Test
    void theBoardAndTheTaskListShowWhatIsOpen() throws Exception {
        open();
        assertThat(read("auditor", "/").getContentAsString()).contains("Pages under test").doesNotContain("Launch a playbook");
        assertThat(read("pr", "/tasks").getContentAsString()).contains("Fill the fact sheet", "Claim");
        assertThat(read("legal", "/tasks").getContentAsString()).doesNotContain("Fill the fact sheet");
        assertThat(read("auditor", "/crises").getContentAsString()).contains("Pages under test");
    }

    @Test
    void aManagerTakesACrisisOverAndASecondOneIsToldWhoHasIt() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/owner";
        assertThat(read("pr2", "/crises/" + id).getContentAsString()).contains("href=\"" + page);
        assertThat(read("pr", "/crises/" + id).getContentAsString()).doesNotContain(page);
        assertThat(read("legal", "/crises/" + id).getContentAsString()).doesNotContain(page);
        assertThat(read("pr2", page).getContentAsString()).contains("value=\"pr\"", "PR manager</strong> owns it now");

        assertThat(send("pr2", post(page).param("from", "pr").param("reason", "The night shift begins")).getStatus()).isEqualTo(303);
        assertThat(read("pr", "/crises/" + id).getContentAsString()).contains("href=\"" + page,
                "took the crisis over from PR manager: “The night shift begins”");
        var stale = send("pr", post(page).param("from", "holdingline").param("reason", "Mine again"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("over a moment ago", "Mine again", "value=\"pr2\"");
    }

    @Test
    void aTakeOverThatCannotBeIsRefusedKindlyAndTheOwnerStays() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/owner";
        var tooLong = send("pr2", post(page).param("from", "pr").param("reason", "w".repeat(1_001)));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(tooLong.getContentAsString()).contains("at most 1,000 characters", ">" + "w".repeat(1_001) + "</textarea>");

        for (var person : new String[] {"legal", "social", "admin", "auditor"}) {
            assertThat(send(person, post(page).param("from", "pr")).getStatus()).as(person).isEqualTo(403);
        }
        assertThat(browser.perform(post(page).param("from", "pr").with(user("pr2"))).andReturn().getResponse().getStatus())
                .as("from another site").isEqualTo(403);
        assertThat(send("pr2", post(page).param("from", "pr").param("reason", "a\0b")).getStatus()).isEqualTo(400);
        assertThat(send("pr2", post(page)).getStatus()).as("nothing said").isEqualTo(400);
        assertThat(send("pr2", post("/crises/" + UUID.randomUUID() + "/owner").param("from", "pr")).getStatus()).isEqualTo(404);
        assertThat(crises.get(id).owner().value()).isEqualTo("pr");

        jdbc.sql("update crisis set status = 'CLOSED', closed_at = current_timestamp where id = ?").param(id.value()).update();
        jdbc.sql("delete from open_crisis where crisis = ?").param(id.value()).update();
        var closed = send("pr2", post(page).param("from", "pr"));
        assertThat(closed.getStatus()).isEqualTo(422);
        assertThat(closed.getContentAsString()).contains("is closed; nobody needs to take it over any more").doesNotContain("Take it over</button>");
        assertThat(read("pr2", "/crises/" + id).getContentAsString()).doesNotContain(page);
    }

    private CrisisId open() {
        return crises.launch(new Launch("service-outage", "Pages under test", Severity.SEV1, null, Map.of(), PR))
                .crisis().id();
    }

    private static MockHttpServletRequestBuilder launch(String key, String title) {
        return post("/crises/launch").param("key", key).param("scenario", "service-outage").param("title", title)
                .param("severity", "SEV2");
    }

    private static String poll(String page) {
        var found = Pattern.compile("hx-get=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private MockHttpServletResponse read(String person, String path) throws Exception {
        return browser.perform(get(URI.create(path)).with(user(person))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String person, MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(form.with(user(person)).with(csrf())).andReturn().getResponse();
    }
}
