package io.holdingline.playbook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HoldinglineTest
class PlaybookPagesTests {

    private static final String NOTICE = "playbooks/staff-notice.bpmn";

    @Autowired
    private MockMvc web;
    @Autowired
    private TestClock clock;
    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @ValueSource(strings = {"pr", "legal", "social", "admin", "auditor"})
    void everybodySignedInMayRead(String name) throws Exception {
        web.perform(get("/playbooks").with(as(name))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Service outage")))
                .andExpect(content().string(not(containsString("No playbook is in use"))));
        web.perform(get("/playbooks/service-outage").with(as(name))).andExpect(status().isOk())
                .andExpect(content().string(containsString("What the check found")));
        web.perform(get("/playbooks/service-outage/diagram.bpmn").with(as(name))).andExpect(status().isOk());
    }

    @Test
    void onlyAPrManagerIsOfferedToLaunch() throws Exception {
        web.perform(get("/playbooks").with(as("pr")))
                .andExpect(content().string(containsString("/crises/launch?scenario=service-outage")))
                .andExpect(content().string(not(containsString("/crises/launch?scenario=sign-off"))));
        web.perform(get("/playbooks").with(as("legal")))
                .andExpect(content().string(not(containsString("/crises/launch"))));
    }

    @Test
    void theDiagramOfACrisisVersionIsServedAsXml() throws Exception {
        web.perform(get("/playbooks/sign-off/diagram.bpmn").param("version", catalogue.current().sha256())
                        .with(as("pr"))).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/xml"))
                .andExpect(xpath("//*[local-name()='process']/@id").string("sign-off"));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/playbooks/no-such").with(as("pr"))).andExpect(status().isNotFound());
        web.perform(get("/playbooks/no-such/diagram.bpmn").with(as("pr"))).andExpect(status().isNotFound());
        web.perform(get("/playbooks/sign-off/diagram.bpmn").param("version", "nonsense").with(as("pr")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aReviewIsAProposalOfItsNextDay() throws Exception {
        web.perform(post("/playbooks/service-outage/reviewed").param("next", "2020-01-01").param("note", "All is well").with(as("pr")).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("All is well")));
        var change = web.perform(post("/playbooks/service-outage/reviewed").param("next", "2027-11-30").param("note", "All is well")
                .with(as("pr")).with(csrf())).andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl();
        web.perform(get(change).with(as("admin"))).andExpect(content().string(containsString("review-by: 2027-11-30")));
        web.perform(post(change + "/withdraw").with(as("pr")).with(csrf())).andExpect(status().isSeeOther());
    }

    @Test
    void theVersionsOfAFileShowWhatChangedBetweenTwo() throws Exception {
        var first = catalogue.file(catalogue.current(), NOTICE).orElseThrow();
        release(first.replace("Staff told", "Staff know"));
        try {
            web.perform(get("/playbooks/versions").param("path", NOTICE).with(as("auditor"))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("What changed in version 2")))
                    .andExpect(content().string(containsString("name: Staff told → Staff know")));
            web.perform(get("/playbooks/versions").param("path", NOTICE).param("number", "1").with(as("auditor")))
                    .andExpect(content().string(containsString("It is the first version of this file.")))
                    .andExpect(content().string(containsString("number=2")));
        } finally {
            release(first);
        }
    }

    @Test
    void aTextWithTooManyLinesComesBackAsItWasTyped() throws Exception {
        web.perform(post("/playbooks/changes").param("path", NOTICE).param("text", "typed line\n".repeat(20_001)).param("note", "A typed note")
                        .with(as("pr")).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("more than 20,000 lines")))
                .andExpect(content().string(containsString("typed line\ntyped line\n")))
                .andExpect(content().string(containsString("A typed note</textarea>")));
    }

    @Test
    void theOwnersPageIsRead() throws Exception {
        web.perform(get("/playbooks/service-outage").with(as("auditor")))
                .andExpect(content().string(containsString("<h4>When to use it</h4>")))
                .andExpect(content().string(not(containsString("Propose the next day"))));
    }

    private void release(String text) throws Exception {
        clock.advance(Duration.ofMinutes(1));
        var change = web.perform(post("/playbooks/changes").param("path", NOTICE).param("text", text).param("note", "Another label")
                .with(as("pr")).with(csrf())).andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl();
        web.perform(post(change + "/release").with(as("admin")).with(csrf())).andExpect(status().isSeeOther());
    }

    private RequestPostProcessor as(String name) {
        return user(name);
    }
}
