package io.holdingline.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.FactSheets;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Severity;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import io.holdingline.statement.draft.Drafts;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.PageForm;
import io.holdingline.task.Task;
import io.holdingline.task.Tasks;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafting, signing and sending back through the pages, on the real playbook. */
@HoldinglineTest
class StatementPagesTests {

    private static final Map<String, String> FACTS = Map.of("service", "online checkout", "symptom", "payments by card fail",
            "started_at", "2026-11-22T02:00Z", "who_is_affected", "customers who pay by card",
            "what_we_do", "our engineers move payments to a second line", "advice", "please pay at the station");

    private static final String RULE = "house-no-playing-down-en";

    @Autowired
    private MockMvc web;
    @Autowired
    private Crises crises;
    @Autowired
    private Tasks tasks;
    @Autowired
    private Statements statements;
    @Autowired
    private FactSheets sheets;
    @Autowired
    private Drafts drafts;
    @Autowired
    private People people;
    @Autowired
    private TransactionTemplate transaction;

    private Crisis crisis;
    private Statement holding;

    @BeforeEach
    void launch() {
        crisis = crises.launch(new Launch("service-outage", "Checkout fails", Severity.SEV1, "statement-pages-" + UUID.randomUUID(), FACTS,
                person("pr").actor())).crisis();
        complete(Vocabulary.FILL_FACT_SHEET, "pr");
        holding = statements.of(crisis.id()).get(0);
    }

    @Test
    void theDraftShowsTheWordsOfEveryChannelAndWhoMustSign() throws Exception {
        page("pr", get(draftPath())).andExpect(status().isOk())
                .andExpect(content().string(containsString("Online checkout: we are working on a problem")))
                .andExpect(content().string(containsString("E-mail, English")))
                .andExpect(content().string(containsString("Legal reviewer")))
                .andExpect(content().string(not(containsString("class=\"gap\""))));
    }

    @Test
    void thePreviewFollowsWhatIsTypedAndKeepsNothing() throws Exception {
        page("pr", form(post("/statements/{id}/preview", holding.id().value())).param("fact-advice", "<script>alert(1)</script> {{service}}")
                .param("fact-symptom", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt; {{service}}")))
                .andExpect(content().string(containsString("missing: What customers notice")))
                .andExpect(content().string(not(containsString("<script>alert(1)"))))
                .andExpect(content().string(not(containsString("<html"))));

        assertThat(drafts.of(holding.id()).version()).isEqualTo(1);
    }

    @Test
    void aMissingFactIsNamedAndWhatWasTypedStays() throws Exception {
        page("pr", form(post(draftPath())).param("act", "submit").param("fact-advice", "").param("words-newsroom-en", "# Mine\n\n{{advice}}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Fill in: What customers can do")))
                .andExpect(content().string(containsString("# Mine")));
    }

    @Test
    void aStaleFormShowsBothTexts() throws Exception {
        page("pr", form(post(draftPath())).param("act", "save").param("words-newsroom-en", "# Theirs\n\nTheir words"))
                .andExpect(status().isSeeOther());

        page("pr2", form(post(draftPath())).param("act", "save").param("words-newsroom-en", "# Ours\n\nOur words"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Somebody else has changed this draft")))
                .andExpect(content().string(containsString("Their words"))).andExpect(content().string(containsString("Our words")));
    }

    @Test
    void submittingAsksBothReviewersAndASecondClickIsRefusedKindly() throws Exception {
        submit().andExpect(status().isSeeOther()).andExpect(redirectedUrl("/tasks"));

        assertThat(tasks.openIn(crisis.id())).extracting(Task::kind)
                .containsExactlyInAnyOrder(Vocabulary.REVIEW_FOR_PR, Vocabulary.REVIEW_FOR_LEGAL);
        submit().andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("no draft any more")));
    }

    @Test
    void theReviewShowsTheExactWordsTheFactsAndTheFingerprint() throws Exception {
        submit();
        var revision = statements.latest(holding.id()).orElseThrow();

        page("legal", get(reviewPath(Vocabulary.REVIEW_FOR_LEGAL))).andExpect(status().isOk())
                .andExpect(content().string(containsString("rules kept</summary>")))
                .andExpect(content().string(containsString("may these words go out?")))
                .andExpect(content().string(containsString("payments by card fail")))
                .andExpect(content().string(containsString(revision.sha256())))
                .andExpect(content().string(containsString("Approve these words")));
    }

    @Test
    void aBrokenRuleAsksForAReasonWhichTheReviewersRead() throws Exception {
        var words = "# Checkout\n\nA minor incon\u00ADvenience.";
        var refused = page("pr", form(post(draftPath())).param("act", "submit").param("words-newsroom-en", words))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Words that play down what people went through are not ours.")))
                .andExpect(content().string(containsString("A minor incon"))).andReturn().getResponse().getContentAsString();
        var seen = PageForm.of(refused, "name=\"words-newsroom-en\"").fields().get("seen-" + RULE);

        page("pr", form(post(draftPath())).param("act", "submit").param("words-newsroom-en", words)
                .param("override-" + RULE, "It is a <quotation>.").param("seen-" + RULE, seen)).andExpect(status().isSeeOther());

        page("legal", get(reviewPath(Vocabulary.REVIEW_FOR_LEGAL))).andExpect(status().isOk())
                .andExpect(content().string(containsString("One rule is broken on purpose")))
                .andExpect(content().string(containsString("It is a &lt;quotation&gt;.")))
                .andExpect(content().string(containsString("PR manager")));
    }

    @Test
    void thePreviewAsksForAReasonOnceAndKeepsWhatWasTyped() throws Exception {
        var words = "# Checkout\n\nA small glitch.";
        var first = preview(words, Map.of()).andExpect(content().string(containsString("hx-swap-oob=\"true\"")))
                .andReturn().getResponse().getContentAsString();
        var seen = first.replaceFirst("(?s).*name=\"seen-" + RULE + "\" value=\"([0-9a-f]+)\".*", "$1");

        preview(words, Map.of("override-" + RULE, "Because", "seen-" + RULE, seen))
                .andExpect(content().string(not(containsString("id=\"broken-rules\""))));
        preview("# Checkout\n\n{{unreadable", Map.of("override-" + RULE, "Because", "seen-" + RULE, seen)).andExpect(status().isOk());
        page("pr", form(post(draftPath())).param("act", "submit").param("words-newsroom-en", "# Checkout\n\n{{unreadable")
                .param("override-" + RULE, "Because").param("seen-" + RULE, seen)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("name=\"kept-" + RULE + "\" value=\"Because\"")));
    }

    @Test
    void adviceStandsBesideTheDraft() throws Exception {
        page("pr", get(draftPath())).andExpect(content().string(containsString("Express empathy")))
                .andExpect(content().string(containsString("easy to read"))).andExpect(content().string(containsString("nothing here stops you")));
    }

    private ResultActions preview(String words, Map<String, String> more) throws Exception {
        var request = form(post("/statements/{id}/preview", holding.id().value())).param("words-newsroom-en", words);
        more.forEach(request::param);
        return page("pr", request);
    }

    @Test
    void theAuthorIsToldThatSomebodyElseMustSign() throws Exception {
        submit();

        page("pr", get(reviewPath(Vocabulary.REVIEW_FOR_PR))).andExpect(content().string(containsString("You wrote these words")))
                .andExpect(content().string(not(containsString("Yes, approve"))));
        decide("pr", Vocabulary.REVIEW_FOR_PR, "approve").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("You wrote these words")));
    }

    @Test
    void theAuthorCannotTakeTheReviewAwayFromThoseWhoMaySign() throws Exception {
        submit();
        var review = task(Vocabulary.REVIEW_FOR_PR).id();

        page("pr", get("/tasks")).andExpect(content().string(containsString("Written by you")));
        page("pr", post("/tasks/{id}/claim", review.value()).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("waits for somebody else. Written by you.")));
        assertThat(tasks.get(review).assignee()).isNull();
        page("pr2", post("/tasks/{id}/claim", review.value()).with(csrf())).andExpect(status().isSeeOther());
        assertThat(tasks.get(review).assignee()).isEqualTo(new UserName("pr2"));
    }

    @Test
    void whoSetAFactInTheWordsIsToldThatSomebodyElseMustSign() throws Exception {
        var sheet = sheets.of(crisis.id());
        sheets.save(crisis.id(), sheet.version(), Map.of("advice", "please pay in cash"), person("pr2").actor());
        page("pr", get(draftPath())).andExpect(content().string(containsString("Nobody: all who have this role")));
        submit();

        page("pr2", get("/tasks")).andExpect(content().string(containsString("You set a fact in it")));
        page("pr2", get(reviewPath(Vocabulary.REVIEW_FOR_PR)))
                .andExpect(content().string(containsString("You set the fact “What customers can do” in these words")));
        decide("pr2", Vocabulary.REVIEW_FOR_PR, "approve").andExpect(status().isUnprocessableContent());
    }

    @Test
    void bothSignaturesMoveThePlaybookOn() throws Exception {
        submit();
        decide("pr2", Vocabulary.REVIEW_FOR_PR, "approve").andExpect(status().isSeeOther());
        decide("legal", Vocabulary.REVIEW_FOR_LEGAL, "approve").andExpect(status().isSeeOther()).andExpect(redirectedUrl("/tasks"));

        assertThat(tasks.openIn(crisis.id())).isEmpty();
    }

    @Test
    void aSecondClickOnApproveIsRefusedKindly() throws Exception {
        submit();
        var path = reviewPath(Vocabulary.REVIEW_FOR_LEGAL);
        var task = task(Vocabulary.REVIEW_FOR_LEGAL).id().toString();
        decide("legal", path, task, "approve").andExpect(status().isSeeOther());

        decide("legal", path, task, "approve").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("done already")));
    }

    @Test
    void sendingBackReturnsTheDraftWithTheReasonOnIt() throws Exception {
        submit();
        page("legal", decision(reviewPath(Vocabulary.REVIEW_FOR_LEGAL), task(Vocabulary.REVIEW_FOR_LEGAL).id().toString(), "return")
                .param("kind", "promise").param("reason", "Say what we do, not when.")).andExpect(status().isSeeOther());

        assertThat(statements.get(holding.id()).state()).isEqualTo(StatementState.DRAFTING);
        assertThat(tasks.openIn(crisis.id())).extracting(Task::kind).containsExactly(Vocabulary.DRAFT_STATEMENT);
        page("pr", get(draftPath())).andExpect(content().string(containsString("Say what we do, not when.")));
    }

    @Test
    void aReasonIsRequiredAndWhatWasTypedStays() throws Exception {
        submit();

        page("legal", decision(reviewPath(Vocabulary.REVIEW_FOR_LEGAL), task(Vocabulary.REVIEW_FOR_LEGAL).id().toString(), "return")
                .param("kind", "promise").param("reason", "No")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("at least 5 characters"))).andExpect(content().string(containsString(">No</textarea>")));
    }

    @Test
    void theNextRevisionIsComparedWithTheOneThatWasSentBack() throws Exception {
        sendingBackReturnsTheDraftWithTheReasonOnIt();
        var version = drafts.of(holding.id()).version();
        page("pr", form(post(draftPath()), version).param("act", "submit").param("words-newsroom-en", "# Online checkout: a problem\n\nQuite other words."));

        page("legal", get(reviewPath(Vocabulary.REVIEW_FOR_LEGAL)))
                .andExpect(content().string(containsString("What changed since revision 1, which you sent back")))
                .andExpect(content().string(containsString("<ins>"))).andExpect(content().string(containsString("<del>")));
    }

    @Test
    void othersReadButDoNotDecide() throws Exception {
        submit();

        for (String reader : new String[] {"social", "auditor"}) {
            page(reader, get("/statements/{id}", holding.id().value())).andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("id=\"decision\""))));
            page(reader, get(reviewPath(Vocabulary.REVIEW_FOR_LEGAL))).andExpect(status().isForbidden());
        }
        page("legal", get(draftPath())).andExpect(status().isForbidden());
    }

    private ResultActions submit() throws Exception {
        return page("pr", form(post(draftPath())).param("act", "submit"));
    }

    private ResultActions decide(String who, String kind, String decision) throws Exception {
        return decide(who, reviewPath(kind), task(kind).id().toString(), decision);
    }

    private ResultActions decide(String who, String path, String task, String decision) throws Exception {
        return page(who, decision(path, task, decision));
    }

    private MockHttpServletRequestBuilder decision(String path, String task, String decision) {
        var revision = statements.latest(holding.id()).orElseThrow();
        return post(path).with(csrf()).param("task", task).param("revision", revision.id().toString())
                .param("sha256", revision.sha256()).param("decision", decision);
    }

    private MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request) {
        return form(request, 1);
    }

    private MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, long version) {
        return request.with(csrf()).contentType(MediaType.APPLICATION_FORM_URLENCODED).param("version", String.valueOf(version))
                .param("factsVersion", String.valueOf(drafts.of(holding.id()).sheet().version())).param("promise", "CADENCE");
    }

    private ResultActions page(String who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(who)));
    }

    private String draftPath() {
        return "/statements/" + holding.id() + "/draft";
    }

    private String reviewPath(String kind) {
        return "/statements/" + holding.id() + "/review?task=" + task(kind).id();
    }

    private Task task(String kind) {
        return tasks.openAbout(holding.id().value(), kind).orElseThrow();
    }

    private void complete(String kind, String who) {
        var task = tasks.openIn(crisis.id()).stream().filter(it -> it.kind().equals(kind)).findFirst().orElseThrow();
        transaction.executeWithoutResult(status -> tasks.complete(task.id(), person(who), Map.of()));
    }

    private Person person(String name) {
        return people.find(new UserName(name)).orElseThrow();
    }
}
