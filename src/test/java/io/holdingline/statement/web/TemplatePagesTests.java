package io.holdingline.statement.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.holdingline.playbook.Catalogue;
import io.holdingline.support.HoldinglineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HoldinglineTest
class TemplatePagesTests {

    private static final String HOLDING = "/templates/service-outage/holding";

    @Autowired
    private MockMvc web;
    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @ValueSource(strings = {"pr", "legal", "social", "admin", "auditor"})
    void everybodySignedInMayReadAndOnlySomeMayPropose(String name) throws Exception {
        var proposes = name.equals("pr") || name.equals("admin");
        web.perform(get("/templates").with(user(name))).andExpect(status().isOk())
                .andExpect(content().string(containsString(HOLDING + "?lang=de")));
        web.perform(get(HOLDING).with(user(name))).andExpect(status().isOk())
                .andExpect(content().string(proposes ? containsString("Propose this change") : not(containsString("Propose this change"))));
    }

    @Test
    void theWordsAreShownWithTheTypicalFactsOfTheirLanguage() throws Exception {
        web.perform(get(HOLDING).param("lang", "en").with(user("pr")))
                .andExpect(content().string(containsString("most customers who pay by card")));
        web.perform(get(HOLDING).param("lang", "de").with(user("pr")))
                .andExpect(content().string(containsString("die meisten Kundinnen und Kunden")));
    }

    @Test
    void whatIsTypedIsPreviewedAsDataAndNotKept() throws Exception {
        preview(inUse().replace("# ", "# Very {{service}} "), "<b>{{cause}} ${7*7}</b>")
                .andExpect(content().string(allOf(containsString("Very &lt;b&gt;{{cause}} ${7*7}&lt;/b&gt;"), not(containsString("49")))));
        web.perform(get(HOLDING).with(user("pr"))).andExpect(content().string(not(containsString("# Very"))));
    }

    @Test
    void aMissingFactIsNamed() throws Exception {
        preview(inUse(), "").andExpect(content().string(allOf(containsString("Fill in: "), containsString("missing: "))));
    }

    @ParameterizedTest
    @CsvSource({"{{service, {{sevrice, There is no fact “sevrice” in this scenario", "kind: holding, kind: update, the front matter says kind “update”",
        "title:, titel:, There is no “titel” in the front matter", "{{service|upper-first, {{service|loud, There is no filter “loud”",
        "required: [, 'required: [colour, ', There is no fact “colour” in this scenario"})
    void aFaultIsNamedWithItsLineAndTheTextStays(String from, String to, String said) throws Exception {
        var broken = inUse().replace(from, to);
        preview(broken, "checkout").andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Line "), containsString(said))));
        web.perform(post(HOLDING + "/preview").param("lang", "en").param("text", broken).param("note", "My reason").with(user("pr")).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(allOf(containsString(to.strip()), containsString("My reason"))));
    }

    @Test
    void aTagInTheFrontMatterIsAMistakeAndNoFailure() throws Exception {
        preview(inUse().replaceFirst("title: [^\\n]*", "title: !!int x"), "checkout").andExpect(status().isOk())
                .andExpect(content().string(containsString("not readable YAML")));
    }

    @Test
    void theLineIsThatOfTheFile() throws Exception {
        var lines = inUse().lines().toList();
        var line = 1 + lines.indexOf(lines.stream().filter(it -> it.contains("<!-- channel: webhook -->")).findFirst().orElseThrow());
        preview(inUse().replace("<!-- channel: webhook -->", "<!-- channel: webhook -->\n{{nothing}}"), "checkout")
                .andExpect(content().string(containsString("Line " + (line + 1) + ": There is no fact “nothing”")));
    }

    @Test
    void aLanguageThatIsMissingStartsFromOneThatIsThere() throws Exception {
        web.perform(get(HOLDING).param("lang", "fr").with(user("pr"))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("no template in"), containsString("language: fr"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/templates/no-such/holding", "/templates/service-outage/no-such", HOLDING + "?lang=../x", HOLDING + "?lang="})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        web.perform(get(path).with(user("pr"))).andExpect(status().isNotFound());
    }

    private ResultActions preview(String text, String service) throws Exception {
        return web.perform(post(HOLDING + "/preview").header("HX-Request", "true").param("lang", "en").param("text", text)
                .param("fact-service", service).param("fact-symptom", "x").with(user("legal")).with(csrf()));
    }

    private String inUse() {
        return catalogue.file(catalogue.current(), "templates/service-outage/holding.en.md").orElseThrow();
    }
}
