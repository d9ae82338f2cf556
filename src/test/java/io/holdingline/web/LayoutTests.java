package io.holdingline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.holdingline.identity.People;
import io.holdingline.identity.UserName;
import io.holdingline.publishing.StopSwitch;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.StatementCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@HoldinglineTest
class LayoutTests {

    private final MockMvc mvc;
    private final People people;
    private final StopSwitch stopSwitch;

    @Autowired
    LayoutTests(MockMvc mvc, People people, StopSwitch stopSwitch) {
        this.mvc = mvc;
        this.people = people;
        this.stopSwitch = stopSwitch;
    }

    @Test
    void theMastheadShowsTheViewerAndTheirPlacesAlone() throws Exception {
        assertThat(page("/audit", "auditor")).contains("Auditor", "href=\"/audit\"").doesNotContain("href=\"/tasks\"");
        assertThat(page("/pass-phrase", "pr")).doesNotContain("href=\"/admin\"");
    }

    @Test
    @Transactional
    void whileTheStopSwitchIsOnEveryPageSaysSo() throws Exception {
        assertThat(page("/admin", "admin")).doesNotContain("The stop switch is on");
        stopSwitch.engage("Wrong boarding time.", people.find(new UserName("pr")).orElseThrow());
        assertThat(page("/admin", "admin")).contains("The stop switch is on", "Wrong boarding time.", "PR manager");
    }

    @Test
    void staticFilesAndUnknownPathsAskTheDatabaseNothing() throws Exception {
        for (var path : new String[] {"/holdingline.css", "/icons.svg", "/no-such-page"}) {
            assertThat(StatementCounter.during(() -> page(path))).as(path).isEmpty();
        }
    }

    private String page(String path, String name) throws Exception {
        return mvc.perform(get(path).with(user(name))).andReturn().getResponse().getContentAsString();
    }

    private void page(String path) {
        try {
            mvc.perform(get(path));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
