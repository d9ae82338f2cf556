package io.holdingline.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.holdingline.audit.AuditEntry;
import io.holdingline.audit.AuditTrail;
import io.holdingline.crisis.Crisis;
import io.holdingline.flow.RunningStep;
import io.holdingline.flow.Flows;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.camunda.EngineDriver;
import io.holdingline.statement.Revision;
import io.holdingline.support.CaseDriver;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.PageForm;
import io.holdingline.task.Task;
import io.holdingline.task.Tasks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The real playbook stands still: the words that were signed are not those in the database. */
@HoldinglineTest
class StuckStepsPageTests {

    private static final String PAGE = "/admin/stuck-steps";
    private static final String STEP = "Clear the words";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc browser;
    @Autowired
    private Tasks tasks;
    @Autowired
    private Flows flows;
    @Autowired
    private EngineDriver engine;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private JdbcClient jdbc;
    private Crisis crisis;
    private Revision signed;

    @BeforeEach
    void standStill() {
        var people = new CaseDriver(application);
        crisis = people.launched();
        people.fillFactSheet(crisis);
        signed = people.submit(crisis, null);
        people.approve(crisis, signed, Vocabulary.REVIEW_FOR_PR, "pr2");
        people.approve(crisis, signed, Vocabulary.REVIEW_FOR_LEGAL, "legal");
        store("0".repeat(64));
        engine.exhaustRetries(crisis.id().value());
    }

    @Test
    void theAdministratorIsAskedSeesWhatIsWrongAndTriesAgainUntilItIsMended() throws Exception {
        assertThat(asked()).singleElement().satisfies(task -> assertThat(task.name()).contains(STEP));
        assertThat(read("admin", "/crises/" + crisis.id())).contains("Mend the step", "You, or any Administrator");
        assertThat(read("admin", PAGE)).contains(STEP, "Sign-off", crisis.reference(), "is not signed by everybody who must")
                .doesNotContain("IllegalStateException");

        var form = form();
        assertThat(press(form).getStatus()).isEqualTo(303);
        assertThat(asked()).as("while it is being tried").isEmpty();
        engine.exhaustRetries(crisis.id().value());
        assertThat(asked()).as("it failed once more").hasSize(1);
        assertThat(press(form).getStatus()).as("a second press on the old button").isEqualTo(422);

        store(signed.sha256());
        assertThat(press(form()).getStatus()).isEqualTo(303);
        engine.exhaustRetries(crisis.id().value());
        assertThat(asked()).isEmpty();
        assertThat(read("admin", PAGE)).doesNotContain(crisis.reference());
        assertThat(flows.running(crisis.id().value())).extracting(RunningStep::name).doesNotContain(STEP);
        assertThat(trail.of(crisis.id().value(), 200)).extracting(AuditEntry::action)
                .filteredOn(action -> action.startsWith("step.")).hasSize(4)
                .containsExactly("step.tried-again", "step.failed", "step.tried-again", "step.failed");
    }

    @Test
    void theAuditorSeesItAndIsOfferedNothing() throws Exception {
        assertThat(read("auditor", PAGE)).contains(crisis.reference()).doesNotContain("Try again");
        store(signed.sha256());
        press(form());
    }

    private List<Task> asked() {
        return tasks.openIn(crisis.id()).stream().filter(task -> task.kind().equals("mend-step")).toList();
    }

    private PageForm form() throws Exception {
        return PageForm.of(read("admin", PAGE), "Try " + STEP + " again");
    }

    private void store(String sha256) {
        jdbc.sql("update revision set sha256 = ? where id = ?").params(sha256, signed.id().value()).update();
    }

    private MockHttpServletResponse press(PageForm form) throws Exception {
        return browser.perform(post(form.action()).with(user("admin")).with(csrf())).andReturn().getResponse();
    }

    private String read(String person, String path) throws Exception {
        return browser.perform(get(path).with(user(person))).andReturn().getResponse().getContentAsString();
    }
}
