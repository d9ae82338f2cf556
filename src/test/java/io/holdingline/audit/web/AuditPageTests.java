package io.holdingline.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.holdingline.audit.inspection.Verifications;
import io.holdingline.audit.proof.ExportCheck;
import io.holdingline.audit.proof.Pem;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.support.HoldinglineTest;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@HoldinglineTest
class AuditPageTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Verifications verifications;
    @Autowired
    private JdbcClient jdbc;
    private final UUID crisis = UUID.randomUUID();

    @BeforeEach
    void recordSomething() {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new Happened(crisis, new Actor("legal", "Legal reviewer"), "approval.approved", "approved <Update 2>")));
    }

    @Test
    void anAuditorFindsTheEntriesOfACrisis() throws Exception {
        verifications.start().result().join();

        var page = get("/audit?crisis=" + crisis, "auditor");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("approved &lt;Update 2&gt;", "Legal reviewer", "approval.approved",
                "Whole", "Download the export", "verify-audit holdingline-audit.jsonl --key");
    }

    @Test
    void aFilterWithoutHitsNamesTheFilterAndOffersToLiftIt() throws Exception {
        assertThat(get("/audit?person=nobody&action=x", "admin").getContentAsString())
                .contains("There is no entry by nobody with the action x.", "Show all");
    }

    @Test
    void theExportPassesTheCheckWithTheServedKey() throws Exception {
        var key = Pem.readPublic(get("/audit/key", "auditor").getContentAsString());
        var export = get("/audit/export", "auditor");

        assertThat(export.getContentType()).startsWith("application/x-ndjson");
        var verdict = new ExportCheck(key, Map.of()).check(new ByteArrayInputStream(export.getContentAsByteArray()));
        assertThat(verdict.sentence()).isEmpty();
        assertThat(verdict.checkpoint().chains()).containsKey(crisis.toString());
    }

    @Test
    void aCheckOnRequestFindsWhatSomebodyChangedInTheDatabase() throws Exception {
        jdbc.sql("update audit_entry set actor_label = 'Nobody' where chain = ?").param(crisis.toString()).update();
        try {
            var answer = mvc.perform(post("/audit/verification").with(csrf()).with(user("auditor")))
                    .andReturn().getResponse();
            verifications.start().result().join();

            assertThat(answer.getStatus()).isEqualTo(303);
            assertThat(get("/audit?crisis=" + crisis, "auditor").getContentAsString()).contains("The record is broken",
                    "Entry 1 of chain " + crisis + ": its content does not match its hash.", "Broken");
        } finally {
            jdbc.sql("update audit_entry set actor_label = 'Legal reviewer' where chain = ?").param(crisis.toString())
                    .update();
            verifications.start().result().join();
        }
    }

    @Test
    void aCheckThatHasEndedDrawsThePageAnew() throws Exception {
        verifications.start().result().join();

        assertThat(get("/audit/verification", "auditor").getHeader("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void nobodyElseSeesTheRecord() throws Exception {
        for (var path : new String[] {"/audit", "/audit/export", "/audit/key", "/audit/verification"}) {
            assertThat(get(path, "pr").getStatus()).as(path).isEqualTo(403);
        }
    }

    private MockHttpServletResponse get(String path, String person) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(user(person))).andReturn().getResponse();
    }

    private record Happened(UUID crisis, Actor actor, String action, String sentence) implements Auditable {
    }
}
