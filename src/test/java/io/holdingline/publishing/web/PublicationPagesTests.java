package io.holdingline.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.holdingline.publishing.StopSwitch;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.TestClock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@HoldinglineTest
class PublicationPagesTests {

    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TestClock clock;
    @Autowired
    StopSwitch stop;

    @Test
    void everyRoleSeesTheDay() throws Exception {
        var id = publication("PLANNED", false);

        for (var person : new String[] {"pr", "legal", "social", "admin", "auditor"}) {
            mvc.perform(get("/publications").with(user(person))).andExpect(status().isOk())
                    .andExpect(content().string(allOf(containsString("Update 7"), containsString("/publications/" + id),
                            not(containsString("Nothing is planned for this day")))));
        }
    }

    @Test
    void aTimeThatNoDatabaseHoldsIsNoTime() throws Exception {
        var id = publication("PLANNED", false);

        mvc.perform(get("/publications").param("day", "-999999999-01-01").with(user("social"))).andExpect(status().isOk());
        mvc.perform(post("/publications/" + id + "/reschedule").param("epoch", "0").param("dueAt", "+999999999-01-01T00:00")
                .with(user("social")).with(csrf())).andExpect(status().is(422));
    }

    @Test
    void theAuditorChangesNothing() throws Exception {
        var id = publication("PLANNED", false);

        mvc.perform(get("/publications/" + id).with(user("auditor"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Cancel this publication"))));
        mvc.perform(post("/publications/" + id + "/cancel").param("epoch", "0").param("reason", "x").with(user("auditor")).with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(state(id)).isEqualTo("PLANNED");
    }

    @Test
    void aPlannedOneIsCancelledWithAReason() throws Exception {
        var id = publication("PLANNED", false);

        mvc.perform(post("/publications/" + id + "/cancel").param("epoch", "0").param("reason", " ").with(user("social")).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("Give a reason")));
        mvc.perform(post("/publications/" + id + "/cancel").param("epoch", "0").param("reason", "Wrong time").with(user("social")).with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(state(id)).isEqualTo("CANCELLED");
    }

    @Test
    void anUnknownOneIsAskedOnThePageAndAnsweredThere() throws Exception {
        var id = publication("UNKNOWN", true);

        mvc.perform(get("/publications").with(user("social")))
                .andExpect(content().string(allOf(containsString("Needs a person"), containsString("/publications/" + id + "#live"))));
        mvc.perform(get("/publications/" + id).with(user("social")))
                .andExpect(content().string(allOf(containsString("It is live"), containsString("It is not"), containsString("Leave it"))));
        mvc.perform(post("/publications/" + id + "/leave").param("epoch", "0").param("reason", "The account is gone")
                .with(user("social")).with(csrf())).andExpect(status().isSeeOther());
        mvc.perform(post("/publications/" + id + "/leave").param("epoch", "0").param("reason", "Typed with care")
                .with(user("social")).with(csrf())).andExpect(status().is(422));
    }

    @Test
    void anOldPageKeepsWhatWasTyped() throws Exception {
        var id = publication("UNKNOWN", true);
        jdbc.sql("update publication set epoch = 5 where id = ?").param(id).update();

        mvc.perform(post("/publications/" + id + "/leave").param("epoch", "0").param("reason", "Typed with care")
                .with(user("social")).with(csrf())).andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("has moved on"), containsString("Typed with care"))));
    }

    @Test
    void theStopSwitchIsPulledByTheSocialTeamAndReleasedByAPrManager() throws Exception {
        mvc.perform(post("/publications/stop").param("reason", "").with(user("social")).with(csrf())).andExpect(status().is(422));
        mvc.perform(post("/publications/stop").param("reason", "Wrong time").with(user("social")).with(csrf())).andExpect(status().isSeeOther());
        assertThat(stop.current()).isPresent();
        mvc.perform(post("/publications/release").param("reason", "Checked").with(user("social")).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(get("/publications").with(user("pr"))).andExpect(content().string(containsString("Release with a reason")));
        mvc.perform(get("/playbooks").with(user("legal")))
                .andExpect(content().string(allOf(containsString("The stop switch is on."), containsString("Wrong time"))));
        mvc.perform(get("/newsroom")).andExpect(content().string(not(containsString("Wrong time"))));
        mvc.perform(post("/publications/release").param("reason", "Checked").with(user("pr")).with(csrf())).andExpect(status().isSeeOther());
        assertThat(stop.current()).isEmpty();
    }

    private String state(UUID id) {
        return jdbc.sql("select state from publication where id = ?").param(id).query(String.class).single();
    }

    /** A row as the sender would have left it; its words are elsewhere and gone. */
    private UUID publication(String state, boolean asks) {
        var id = UUID.randomUUID();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into publication (id, crisis_id, crisis_reference, crisis_title, statement_id, revision_id, revision_sha256,
                    kind, label, channel, language, excerpt, state, epoch, attempts, planned_at, due_at, late_after, wake_at,
                    in_doubt, asks_person)
                values (?, ?, 'C-2026-900', 'Checkout', ?, ?, 'abc', 'update', 'Update 7', 'webhook', 'en', 'Words', ?, 0, 0, ?, ?, ?,
                    null, ?, ?)""")
                .params(id, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), state, now, now, now.plusMinutes(30), asks, asks)
                .update();
        return id;
    }
}
