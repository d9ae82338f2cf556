package io.holdingline.web.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Severity;
import io.holdingline.crisis.decision.CaseRecord;
import io.holdingline.crisis.decision.CaseRecords;
import io.holdingline.identity.People;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.task.Task;
import io.holdingline.task.Tasks;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The two pages on which the record of a crisis is made: what was found, and what was decided. */
@HoldinglineTest
class DecisionPagesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    Crises crises;

    @Autowired
    CaseRecords records;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    private CrisisId crisis;

    @BeforeEach
    void aStoryIsToBeVerified() {
        crisis = crises.launch(new Launch("negative-publicity", "A story", Severity.SEV3, null, Map.of(),
                new Actor("pr", "PR manager"))).crisis().id();
        tasks.complete(open("Fill the fact sheet").id(), people.find(new UserName("pr")).orElseThrow(), Map.of());
    }

    @Test
    void aFindingIsPutOnRecordAndThePlaybookGoesOn() throws Exception {
        var page = pageOf(open("Verify the story"));
        assertThat(send("pr", get(page)).getContentAsString()).contains("Verify the story", "ISO 22329");
        assertThat(send("pr", post(page).param("words", " ").param("reference", "17")).getStatus()).isEqualTo(422);

        assertThat(send("pr", post(page).param("words", "It is true in part").param("reference", "17")).getStatus())
                .isEqualTo(303);
        assertThat(records.of(crisis)).extracting(CaseRecord::words).containsExactly("It is true in part");
        assertThat(send("auditor", get("/crises/" + crisis)).getContentAsString())
                .contains("Decisions and findings", "It is true in part");
        assertThat(send("pr", get(page)).getContentAsString()).contains("It is true in part", "reference: 17")
                .doesNotContain("Put on record");
    }

    @Test
    void aDecisionNeedsAnOfferedAnswerAndAReasonAndKeepsWhatWasTyped() throws Exception {
        var page = pageOf(toBeDecided());
        assertThat(send("pr", get(page)).getContentAsString()).contains("Answer in public", "Stay silent and watch");

        var without = send("pr", post(page).param("reason", "Nobody repeats it"));
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString()).contains("Choose one of the answers", "Nobody repeats it");
        var silent = send("pr", post(page).param("option", "silent"));
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("the record keeps the reason")
                .containsPattern("value=\"silent\"[^>]*checked");
        assertThat(records.of(crisis)).hasSize(1);
    }

    @Test
    void aDecisionToStaySilentLeavesNoWordsDue() throws Exception {
        assertThat(send("pr", get("/crises/" + crisis)).getContentAsString()).contains("The first words are due");
        send("pr", decision(pageOf(toBeDecided()), "silent"));

        assertThat(send("pr", get("/crises/" + crisis)).getContentAsString()).doesNotContain("first words are due")
                .contains("Decided: Stay silent and watch", "no words are due");
        assertThat(send("pr", get("/")).getContentAsString()).contains("decided: Stay silent and watch");
    }

    @Test
    void aDecisionToAnswerLeavesTheFirstWordsDue() throws Exception {
        send("pr", decision(pageOf(toBeDecided()), "public"));

        assertThat(send("pr", get("/crises/" + crisis)).getContentAsString()).contains("The first words are due");
    }

    @Test
    void onlyTheRoleThatIsAskedDecides() throws Exception {
        var task = toBeDecided();
        var answer = send("legal", decision(pageOf(task), "silent"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("is for the PR manager");
        assertThat(send("auditor", decision(pageOf(task), "silent")).getStatus()).isEqualTo(403);
        assertThat(records.of(crisis)).hasSize(1);
        assertThat(tasks.get(task.id()).open()).isTrue();
    }

    @Test
    void aSecondPressIsToldThatItIsDoneAndByWhom() throws Exception {
        var page = pageOf(toBeDecided());
        assertThat(send("pr", decision(page, "silent")).getStatus()).isEqualTo(303);
        var again = send("pr2", decision(page, "public"));

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("This was done at", "Stay silent and watch");
        assertThat(records.of(crisis)).hasSize(2);
    }

    @Test
    void ofTwoPeopleAtOnceOneDecides() {
        var page = pageOf(toBeDecided());
        var answers = Map.of("pr", "silent", "pr2", "direct").entrySet().stream().map(choice -> CompletableFuture.supplyAsync(
                () -> send(choice.getKey(), decision(page, choice.getValue())).getStatus())).toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnlyOnce(303).isSubsetOf(303, 409, 422);
        assertThat(records.of(crisis)).hasSize(2);
    }

    private Task toBeDecided() {
        send("pr", post(pageOf(open("Verify the story"))).param("words", "It is true in part"));
        return open("Decide whether to answer");
    }

    private Task open(String name) {
        return tasks.openIn(crisis).stream().filter(task -> task.name().equals(name)).findFirst().orElseThrow();
    }

    private String pageOf(Task task) {
        return send("pr", get("/tasks/" + task.id())).getRedirectedUrl();
    }

    private static MockHttpServletRequestBuilder decision(String page, String option) {
        return post(page).param("option", option).param("reason", "Nobody repeats it");
    }

    private MockHttpServletResponse send(String person, MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request.with(user(person)).with(csrf())).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
