package io.holdingline.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.io.SyndFeedInput;
import io.holdingline.publishing.newsroom.NewsroomEntry;
import io.holdingline.publishing.newsroom.NewsroomFixture;
import io.holdingline.support.HoldinglineTest;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@HoldinglineTest
class NewsroomPagesTests {

    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;

    /** The last fence, under every program that writes there. */
    @Test
    void wordsForStaffCannotStandInTheNewsroom() {
        assertThatThrownBy(() -> add(page(), "internal", "Internal notice", "Words", "2026-11-22T04:00:00Z", null))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCrisisHasOnePageWithTheNewestWordsFirst() throws Exception {
        var page = page();
        add(page, "holding", "Holding", "We know.", "2026-11-22T02:15:00Z", null);
        add(page, "update", "Update 1", "<script>alert(1)</script> We have **found** it.", "2026-11-22T02:43:00Z", "2026-11-22T03:15:00Z");

        mvc.perform(get("/newsroom/" + page)).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("public")))
                .andExpect(content().string(stringContainsInOrder("Update 1", "Next update by", "03:15",
                        "What we said before", "We know.")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void aCorrectionMarksWhatItCorrects() throws Exception {
        var page = page();
        add(page, "update", "Update 2", "Vouchers work.", "2026-11-22T03:19:00Z", null);
        add(page, "correction", "Correction", "Vouchers do not work.", "2026-11-22T03:31:00Z", null);

        mvc.perform(get("/newsroom/" + page)).andExpect(content().string(containsString("Corrected at")));
    }

    @Test
    void whatIsOverPromisesNothingMore() throws Exception {
        var page = page();
        add(page, "resolution", "Resolution", "It works again.", "2026-11-22T07:31:00Z", null);

        mvc.perform(get("/newsroom/" + page.toUpperCase())).andExpect(status().isOk())
                .andExpect(content().string(containsString("This is over.")));
        mvc.perform(get("/newsroom")).andExpect(status().isOk()).andExpect(content().string(containsString("/newsroom/" + page)));
    }

    @Test
    void theLeadingLanguageIsShownFirstAndTheOthersAreOneLinkAway() throws Exception {
        var page = page();
        add(page, "holding", "Holding", "Only ever in English.", "2026-11-22T04:12:00Z", null);
        add(page, "update", "Update 1", "We have found it.", "2026-11-22T04:43:00Z", null);
        var german = UUID.randomUUID();
        NewsroomFixture.add(jdbc, new NewsroomEntry(german, page, "update", "Update 1", "de", false, "Kasse", "Wir haben es gefunden.",
                Instant.parse("2026-11-22T04:44:00Z"), null));

        mvc.perform(get("/newsroom/" + page))
                .andExpect(content().string(stringContainsInOrder("lang=\"de\"", "Deutsch", "We have found it.", "Only ever")))
                .andExpect(content().string(not(containsString("Wir haben"))));
        mvc.perform(get("/newsroom/" + page).param("lang", "de"))
                .andExpect(content().string(stringContainsInOrder("lang=\"de\">Kasse", "Wir haben es gefunden.", "Only ever")))
                .andExpect(content().string(not(containsString("We have found"))));
        mvc.perform(get("/newsroom")).andExpect(content().string(not(containsString("Kasse"))));
        mvc.perform(get("/newsroom.atom")).andExpect(content().string(containsString(page + "?lang=de#" + german)))
                .andExpect(content().string(containsString("hreflang=\"de\"")));
    }

    @Test
    void whatThePageSaysItselfIsInTheLanguageOfTheWords() throws Exception {
        var page = page();
        var german = UUID.randomUUID();
        entry(german, page, "update", "Update 2", "de", "2026-11-22T04:44:00Z", "2026-11-22T05:15:00Z");
        entry(UUID.randomUUID(), page, "holding", "Holding", "fr", "2026-11-22T04:12:00Z", null);

        mvc.perform(get("/newsroom/" + page)).andExpect(content().string(stringContainsInOrder("<html lang=\"de\"",
                        "Zum Inhalt springen", "Aktualisierung 2, veröffentlicht am", "Sonntag, 22. November, 04:44 Uhr UTC",
                        "Nächste Information bis", "05:15 Uhr UTC", "Was wir zuvor gesagt haben", "lang=\"en-GB\"", "Holding", "lang=\"fr\"")))
                .andExpect(content().string(not(containsString("Next update by"))));
        mvc.perform(get("/newsroom.atom"))
                .andExpect(content().string(containsString("Aktualisierung 2: Kasse")))
                .andExpect(content().string(containsString("<entry xml:lang=\"de\">")))
                .andExpect(content().string(containsString("<entry xml:lang=\"fr\">")));
    }

    @Test
    void whatAnEntryIsCalledAndItsLanguageAreTextAndNothingElse() throws Exception {
        var page = page();
        var odd = "\"><i>'&</i>";
        for (var language : List.of("en" + odd, "de")) {
            NewsroomFixture.add(jdbc, new NewsroomEntry(UUID.randomUUID(), page, "update", odd + language, language, true, odd, "Words.",
                    Instant.parse("2026-11-22T04:44:00Z"), Instant.parse("2026-11-22T05:15:00Z")));
        }
        try {
            for (var path : List.of("/newsroom/" + page, "/newsroom")) {
                mvc.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(containsString("&lt;i&gt;")))
                        .andExpect(content().string(not(containsString("<i>"))));
            }
            var feed = mvc.perform(get("/newsroom.atom")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
            assertThat(new SyndFeedInput().build(new StringReader(feed)).getEntries()).anySatisfy(it -> assertThat(it.getTitle()).endsWith(": " + odd));
        } finally {
            jdbc.sql("delete from newsroom_entry where reference = ?").param(page).update();
        }
    }

    private void entry(UUID id, String page, String kind, String label, String language, String at, String next) {
        NewsroomFixture.add(jdbc, new NewsroomEntry(id, page, kind, label, language, true, "Kasse", "Worte.", Instant.parse(at),
                next == null ? null : Instant.parse(next)));
    }

    @Test
    void anUnknownCrisisIsNotFound() throws Exception {
        mvc.perform(get("/newsroom/c-1999-001")).andExpect(status().isNotFound());
    }

    @Test
    void theFeedNamesEveryEntryForGoodAndSaysWhenNothingIsNew() throws Exception {
        var page = page();
        var id = add(page, "update", "Update 1", "Words & more", "2026-11-22T02:43:00Z", null);

        var answer = mvc.perform(get("/newsroom.atom")).andExpect(status().isOk()).andReturn().getResponse();

        var feed = new SyndFeedInput().build(new StringReader(answer.getContentAsString()));
        assertThat(feed.getEntries()).anySatisfy(entry -> {
            assertThat(entry.getUri()).isEqualTo("tag:127.0.0.1,2026:newsroom/" + id);
            assertThat(entry.getLink()).endsWith("/newsroom/" + page + "#" + id);
            assertThat(entry.getContents().get(0).getValue()).isEqualTo("<p>Words &amp; more</p>");
        });
        mvc.perform(get("/newsroom.atom").header("If-None-Match", answer.getHeader("ETag"))).andExpect(status().isNotModified());
        add(page, "update", "Update 2", "More", "2026-11-22T02:55:00Z", null);
        mvc.perform(get("/newsroom.atom").header("If-None-Match", answer.getHeader("ETag"))).andExpect(status().isOk());
    }

    @Test
    void aCharacterThatXmlDoesNotKnowSpoilsNoFeed() throws Exception {
        add(page(), "update", "Update 1", "before &#1; \uFFFF after", "2026-11-22T02:43:00Z", null);

        var answer = mvc.perform(get("/newsroom.atom")).andExpect(status().isOk()).andReturn().getResponse();

        assertThat(new SyndFeedInput().build(new StringReader(answer.getContentAsString())).getEntries())
                .anySatisfy(entry -> assertThat(entry.getContents().get(0).getValue()).contains("before", "after"));
    }

    private String page() {
        return "c-" + UUID.randomUUID().toString().substring(0, 12);
    }

    private UUID add(String page, String kind, String label, String words, String at, String next) {
        var id = UUID.randomUUID();
        NewsroomFixture.add(jdbc, new NewsroomEntry(id, page, kind, label, "en", true, "Checkout", words, Instant.parse(at),
                next == null ? null : Instant.parse(next)));
        return id;
    }
}
