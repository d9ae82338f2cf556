package io.holdingline.statement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.Reach;
import io.holdingline.flow.Vocabulary;
import io.holdingline.support.CaseDriver;
import io.holdingline.support.HoldinglineTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The draft page where a language lacks its template, and the first step of a correction. */
@HoldinglineTest
class LanguagePagesTests {

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private Crises crises;
    private CaseDriver people;
    private Crisis crisis;

    @BeforeEach
    void launch() {
        people = new CaseDriver(application);
        crisis = people.launched();
    }

    @Test
    void aLanguageWithoutATemplateIsNamedOnTheDraft() throws Exception {
        crises.changeReach(crisis.id(), Reach.of(List.of("en", "fi"), List.of("eu")), people.person("pr").actor());
        people.fillFactSheet(crisis);
        var statement = people.task(crisis, Vocabulary.DRAFT_STATEMENT).subject();

        assertThat(send(get("/statements/" + statement + "/draft")).getContentAsString())
                .contains("There was no template in Finnish, so these words are drafted in English alone.", "name=\"words-newsroom-en\"");
    }

    @Test
    void aCorrectionIsNotAskedForWithoutSayingWhatWasWrong() throws Exception {
        var answer = send(post("/crises/" + crisis.id() + "/correct").param("reason", " "));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Say in up to 1,000 characters what was wrong");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user("pr")).with(csrf())).andReturn().getResponse();
    }
}
