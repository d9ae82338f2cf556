package io.holdingline.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Reach;
import io.holdingline.crisis.Severity;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.People;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.TestClock;
import io.holdingline.task.Task;
import io.holdingline.task.TaskId;
import io.holdingline.task.Tasks;
import io.holdingline.timing.DueWork;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the legal clocks as people use them; the house of the demo is an essential entity under NIS2. */
@HoldinglineTest
class ClockPagesTests {

    private static final Actor PR = new Actor("pr", "PR manager");

    @Autowired
    MockMvc browser;
    @Autowired
    Crises crises;
    @Autowired
    LegalClocks clocks;
    @Autowired
    Tasks tasks;
    @Autowired
    People people;
    @Autowired
    TestClock clock;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    List<DueWork> work;

    @Test
    void everyRoleReadsTheClocksAndOnlyManagerAndCounselAct() throws Exception {
        var page = "/crises/" + open() + "/clocks";
        for (var person : new String[] {"pr", "legal", "social", "admin", "auditor"}) {
            assertThat(read(person, page).getContentAsString()).as(person).contains("We became aware of the significant incident",
                    "Not legal advice", "HIPAA", "For health");
        }
        assertThat(read("auditor", page).getContentAsString()).contains("Not on record").doesNotContain("/anchors/");
        assertThat(read("social", page + "/anchors/aware-incident").getStatus()).isEqualTo(403);
        assertThat(send("auditor", anchor(page, 0, 1)).getStatus()).isEqualTo(403);
    }

    @Test
    void anEventOnRecordShowsOnThreePagesAndIsSettledByItsProof() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/clocks";
        assertThat(send("legal", anchor(page, 0, 3)).getRedirectedUrl()).isEqualTo(page);

        assertThat(read("legal", page).getContentAsString()).contains("Runs out next in", "Early warning", "To file");
        assertThat(read("social", "/crises/" + id).getContentAsString()).contains("NIS2 Art. 23, Early warning", "runs out on");
        assertThat(read("pr", "/").getContentAsString()).contains("/crises/" + id + "/clocks");

        var warning = running(id, "early-warning");
        assertThat(read("legal", page + "/" + warning.id() + "/filing").getContentAsString())
                .contains("Whether unlawful or malicious acts are suspected", "The CSIRT or competent authority");
        assertThat(send("legal", filing(page, warning, "CSIRT-42", 1)).getStatus()).isEqualTo(303);
        assertThat(read("pr", page).getContentAsString()).contains("CSIRT-42", "Incident notification");
        assertThat(send("pr", filing(page, warning, "CSIRT-43", 1)).getStatus()).isEqualTo(409);
    }

    @Test
    void whatIsRefusedComesBackAsItWasTyped() throws Exception {
        var page = "/crises/" + open() + "/clocks";
        var future = send("pr", anchor(page, 0, -3).param("reason", "typed"));
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(future.getContentAsString()).contains("lies in the future", "As the log says", local(-3));
        assertThat(send("pr", post(page + "/anchors/aware-incident").param("seen", "0").param("at", "soon")
                .param("reason", "Kept words")).getContentAsString()).contains("Give the date and the time", "Kept words");
        send("pr", anchor(page, 0, 3));
        var stale = send("legal", anchor(page, 0, 2));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("Somebody else", local(2), "name=\"seen\" value=\"1\"");
    }

    @Test
    void anOfferedRegimeStartsOnAPersonsWordAndIsSetAsideByOne() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/clocks";
        assertThat(read("legal", page + "/rulings/dora-19").getContentAsString()).contains("DORA Art. 19 applies");
        assertThat(send("legal", ruling(page, "dora-19", true, 0, "We hold a payment licence")).getStatus()).isEqualTo(303);
        send("legal", anchor(page, 0, 3));
        assertThat(clocks.of(id)).extracting(LegalClock::title).contains("DORA Art. 19, Initial notification");

        assertThat(send("pr", ruling(page, "dora-19", false, 1, " ")).getStatus()).isEqualTo(422);
        assertThat(send("pr", ruling(page, "dora-19", false, 1, "No payment was touched")).getStatus()).isEqualTo(303);
        assertThat(read("pr", page).getContentAsString()).contains("No payment was touched");
        assertThat(clocks.of(id)).filteredOn(each -> each.regime().equals("dora-19"))
                .allMatch(each -> each.state() == LegalClock.State.SET_ASIDE);
        assertThat(read("pr", page + "/rulings/unknown").getStatus()).isEqualTo(404);
    }

    @Test
    void aWarningGoesOnceToThoseWhoMayFile() throws Exception {
        var id = open();
        send("legal", anchor("/crises/" + id + "/clocks", 0, 13));
        ring();
        ring();

        assertThat(mails(running(id, "early-warning").id(), "50%")).containsExactlyInAnyOrder(
                "legal@example.org", "pr2@example.org", "pr@example.org");
    }

    @Test
    void whatRanOutIsUnmissableAndIsExplained() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/clocks";
        send("legal", anchor(page, 0, 30));
        ring();
        var late = running(id, "early-warning");
        assertThat(late.overdueAt()).isNotNull();
        assertThat(read("legal", page).getContentAsString()).contains("This has run out", "data-state=\"missed\"");
        assertThat(read("legal", "/crises/" + id).getContentAsString()).contains("class=\"law-next\" data-state=\"overdue\"");

        assertThat(send("legal", post(page + "/" + late.id() + "/lateness").param("version", "" + late.version())
                .param("reason", "The supplier told us late")).getStatus()).isEqualTo(303);
        assertThat(read("legal", page).getContentAsString()).contains("Late, because: “", "The supplier told us late");
    }

    @Test
    void standingDownNamesWhatStillRuns() throws Exception {
        var id = open();
        send("legal", anchor("/crises/" + id + "/clocks", 0, 3));
        var task = tasks.openIn(id).get(0).id();

        assertThat(read("pr", "/crises/" + id + "/stand-down?task=" + task).getContentAsString())
                .contains("3 legal clocks still run", "NIS2 Art. 23, Early warning: runs out at");
    }

    @Test
    void aClockThatOutlivesItsCrisisStaysOnTheBoardAndCanBeSettled() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/clocks";
        send("legal", anchor(page, 0, 3));
        jdbc.sql("update crisis set status = 'CLOSED', closed_at = current_timestamp where id = ?").param(id.value()).update();
        jdbc.sql("delete from open_crisis where crisis = ?").param(id.value()).update();

        assertThat(read("pr", "/").getContentAsString()).contains("Still runs after", "left-" + id);
        assertThat(send("legal", filing(page, running(id, "early-warning"), "CSIRT-7", 1)).getStatus()).isEqualTo(303);
    }

    @Test
    void aTaskOfThePlaybookIsDoneWithTheRecordOrWithTheReasonWhyThereIsNone() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/clocks";
        var one = asked(id, "aware-incident");
        assertThat(read("legal", page + "/anchors/aware-incident?task=" + one).getContentAsString()).contains("It has not happened");
        assertThat(send("legal", anchor(page, 0, 3).param("task", one.toString())).getStatus()).isEqualTo(303);
        assertThat(tasks.get(one).open()).isFalse();

        var two = asked(id, "classified-major");
        assertThat(send("legal", post(page + "/anchors/classified-major").param("seen", "0").param("answer", "no")
                .param("reason", "It was minor").param("task", two.toString())).getStatus()).isEqualTo(303);
        assertThat(tasks.get(two).open()).isFalse();
        assertThat(read("auditor", "/crises/" + id + "/timeline").getContentAsString()).contains("It was minor");
        assertThat(send("legal", anchor("/crises/" + open() + "/clocks", 0, 3).param("task", two.toString())).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aTaskAboutWhatIsOnRecordAlreadyIsDoneByKeepingIt() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/clocks";
        var task = asked(id, "aware-incident");
        var keep = post(page + "/anchors/aware-incident").param("seen", "0").param("answer", "keep").param("task", task.toString());
        assertThat(read("legal", page + "/anchors/aware-incident?task=" + task).getContentAsString()).doesNotContain("on record already");
        assertThat(send("legal", keep).getStatus()).as("there is nothing to keep").isEqualTo(409);

        send("pr", anchor(page, 0, 3));
        assertThat(read("legal", page + "/anchors/aware-incident?task=" + task).getContentAsString()).contains("This is on record already", "Keep ");
        send("pr", anchor(page, 1, 2));
        assertThat(send("legal", post(page + "/anchors/aware-incident").param("seen", "1").param("answer", "keep")
                .param("task", task.toString())).getStatus()).as("it was corrected since").isEqualTo(409);
        assertThat(tasks.get(task).open()).isTrue();

        var before = clocks.of(id);
        assertThat(send("legal", post(page + "/anchors/aware-incident").param("seen", "2").param("answer", "keep")
                .param("task", task.toString())).getStatus()).isEqualTo(303);
        assertThat(tasks.get(task).open()).isFalse();
        assertThat(clocks.of(id)).isEqualTo(before).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"data-breach, Record that we are aware, aware, 'GDPR Art. 33', Judge whether it is major",
        "product-recall, Assess the hazard, dangerous, 'GPSR Art. 35-37', Decide about the sale"})
    void thePlaybookAsksAndItsAnswerStartsTheClocks(String scenario, String name, String anchor, String regime, String next)
            throws Exception {
        var id = crises.launch(new Launch(scenario, "Clocks in the flow", Severity.SEV2, null, Map.of(), PR)).crisis().id();
        tasks.complete(named(id, "Fill the fact sheet"), people.find(new UserName("pr")).orElseThrow(), Map.of());
        assertThat(send("legal", post("/crises/" + id + "/clocks/anchors/" + anchor).param("seen", "0").param("at", local(3))
                .param("reason", "As the log says").param("task", named(id, name).toString())).getStatus()).isEqualTo(303);

        assertThat(clocks.of(id)).extracting(LegalClock::name).contains(regime);
        assertThat(tasks.openIn(id)).extracting(Task::name).anyMatch(each -> each.startsWith(next));
    }

    @Test
    void theMastheadNamesTheClockThatRanOutUntilItIsExplained() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/clocks";
        send("legal", anchor(page, 0, 9000));
        assertThat(read("legal", "/tasks").getContentAsString()).contains("class=\"watch\" href=\"" + page + "\"",
                "NIS2 Art. 23, Early warning", crises.get(id).reference() + ":", "Legal clock ran out, ", "8976 h 0 min late");
        assertThat(read("legal", page).getContentAsString()).doesNotContain("class=\"watch\"");

        for (var phase : List.of("early-warning", "notification")) {
            var late = running(id, phase);
            send("legal", post(page + "/" + late.id() + "/lateness").param("version", "" + late.version()).param("reason", "Found late"));
        }
        assertThat(read("legal", "/tasks").getContentAsString()).doesNotContain("href=\"" + page + "\"");
    }

    @Test
    void aTaskIsNotDoneByTheRecordOfAnotherEvent() throws Exception {
        var id = open();
        var page = "/crises/" + id + "/clocks";
        var task = asked(id, "classified-major");
        assertThat(read("legal", page + "/anchors/aware-incident?task=" + task).getStatus()).isEqualTo(404);
        assertThat(send("legal", anchor(page, 0, 3).param("task", task.toString())).getStatus()).isEqualTo(404);
        assertThat(send("legal", anchor(page, 0, 3).param("task", task.toString()).param("answer", "no")).getStatus()).isEqualTo(404);

        assertThat(tasks.get(task).open()).isTrue();
        assertThat(clocks.of(id)).isEmpty();
    }

    @Test
    void aPlaceMoreStartsItsClocksFromWhatIsOnRecord() throws Exception {
        var id = open();
        crises.changeReach(id, Reach.of(List.of("en"), Set.of("us")), PR);
        send("legal", anchor("/crises/" + id + "/clocks", 0, 3));
        assertThat(clocks.of(id)).isEmpty();

        crises.changeReach(id, Reach.of(List.of("en"), Set.of("us", "eu")), PR);
        assertThat(clocks.of(id)).extracting(LegalClock::regime).containsOnly("nis2-23");
    }

    private CrisisId open() {
        return crises.launch(new Launch("service-outage", "Clocks under test", Severity.SEV2, null, Map.of(), PR)).crisis().id();
    }

    /** As a playbook asks: the event is a property of its task. */
    private TaskId asked(CrisisId id, String anchor) {
        var task = tasks.ask(id, Vocabulary.RECORD_ANCHOR, "Record awareness", Role.LEGAL_REVIEWER, UUID.randomUUID(), null);
        jdbc.sql("update human_task set properties = ? where id = ?").param("{\"anchor\":\"" + anchor + "\"}").param(task.value()).update();
        return task;
    }

    private TaskId named(CrisisId id, String name) {
        return tasks.openIn(id).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow().id();
    }

    private LegalClock running(CrisisId id, String phase) {
        return clocks.of(id).stream().filter(each -> each.phase().equals(phase)).findFirst().orElseThrow();
    }

    private void ring() {
        work.stream().filter(each -> each.name().equals("legal-clocks")).forEach(DueWork::runDue);
    }

    private List<String> mails(UUID of, String mark) {
        return jdbc.sql("select recipient from notification_mail where occasion like ?").param("clock " + of + " " + mark + "%")
                .query(String.class).list();
    }

    private MockHttpServletRequestBuilder anchor(String page, int seen, int hoursAgo) {
        return post(page + "/anchors/aware-incident").param("seen", "" + seen).param("at", local(hoursAgo))
                .param("reason", "As the log says");
    }

    private MockHttpServletRequestBuilder filing(String page, LegalClock of, String reference, int hoursAgo) {
        return post(page + "/" + of.id() + "/filing").param("version", "" + of.version()).param("filedAt", local(hoursAgo))
                .param("reference", reference);
    }

    private MockHttpServletRequestBuilder ruling(String page, String regime, boolean applies, int seen, String reason) {
        return post(page + "/rulings/" + regime).param("applies", "" + applies).param("seen", "" + seen).param("reason", reason);
    }

    private String local(int hoursAgo) {
        return clock.instant().minus(Duration.ofHours(hoursAgo)).atZone(ZoneOffset.UTC).toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private MockHttpServletResponse read(String person, String path) throws Exception {
        return browser.perform(get(URI.create(path)).with(user(person))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String person, MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(form.with(user(person)).with(csrf())).andReturn().getResponse();
    }
}
