package io.holdingline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.holdingline.support.HoldinglineTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HoldinglineTest
class SecurityChainTests {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)'");

    private final MockMvc mvc;

    @Autowired
    SecurityChainTests(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void showsTheDemoPeopleAtTheEntrance() throws Exception {
        var page = answer(get("/sign-in"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Second PR approver", "value=\"auditor\"");
    }

    @Test
    void everyAnswerHasAPolicyWithItsOwnNonceThatItsScriptsCarry() throws Exception {
        var first = answer(get("/sign-in"));
        var second = answer(get("/sign-in"));
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first.getContentAsString()).contains("nonce=\"" + nonce(first) + "\"");
        assertThat(first.getHeader("Content-Security-Policy")).contains("default-src 'none'", "style-src 'self'",
                "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'").doesNotContain("unsafe");
    }

    @Test
    void everyAnswerIsHardened() throws Exception {
        var page = answer(get("/sign-in"));
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/engine-rest/engine", "/camunda", "/camunda/app/welcome", "/h2-console",
            "/actuator", "/actuator/env", "/actuator/heapdump", "/no-such-page", "/tasks/../h2-console"})
    void whatIsNotThereIsNotThereForAnybody(String path) throws Exception {
        assertThat(answer(get(path)).getStatus()).isIn(404, 400);
        assertThat(answer(get(path).with(user("admin"))).getStatus()).isIn(404, 400);
    }

    @Test
    void healthIsPublicAndSaysNoDetails() throws Exception {
        var health = answer(get("/actuator/health"));
        assertThat(health.getStatus()).isEqualTo(200);
        assertThat(health.getContentAsString()).contains("UP").doesNotContain("components", "database");
    }

    @Test
    void aPageAsksForSignInFirst() throws Exception {
        var page = answer(get("/admin"));
        assertThat(page.getStatus()).isEqualTo(302);
        assertThat(page.getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void aFragmentIsNotRedirectedIntoThePage() throws Exception {
        assertThat(answer(get("/admin").header("HX-Request", "true")).getStatus()).isEqualTo(401);
    }

    @Test
    void theWrongRoleIsRefused() throws Exception {
        assertThat(answer(get("/admin").with(user("social"))).getStatus()).isEqualTo(403);
        assertThat(answer(get("/admin").with(user("admin"))).getStatus()).isEqualTo(200);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(answer(post("/admin/people").with(user("admin"))).getStatus()).isEqualTo(403);
        assertThat(answer(post("/admin/people").with(user("admin")).with(csrf())).getStatus()).isEqualTo(422);
    }

    @Test
    void aZeroInAFieldIsRefusedBeforeItReachesADatabase() throws Exception {
        assertThat(answer(get("/audit").param("person", "p\0r").with(user("auditor"))).getStatus()).isEqualTo(400);
    }

    @Test
    void staticFilesNeedNoSignIn() throws Exception {
        assertThat(answer(get("/holdingline.css")).getStatus()).isEqualTo(200);
        assertThat(answer(get("/webjars/htmx.org/2.0.10/dist/htmx.min.js")).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String nonce(MockHttpServletResponse page) {
        var nonce = NONCE.matcher(page.getHeader("Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
