package io.holdingline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.View;

class FailuresTests {

    private static final View NO_VIEW = (model, request, response) -> { };

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Thrower()).setControllerAdvice(new Failures())
            .setViewResolvers((name, locale) -> NO_VIEW).build();

    @ParameterizedTest
    @CsvSource({"gone,404", "rule,422", "stale,409", "large,413", "broken,500", "forbidden-character,400"})
    void everyFailureHasItsStatus(String kind, int status) throws Exception {
        assertThat(page(kind).getResponse().getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/crises/7/rows?before=x,400", "/crises/x/rows?before=7,404"})
    void whatCannotBeReadIsTheMistakeOfWhoeverAsked(String address, int status) throws Exception {
        var answer = mvc.perform(get(address)).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(status);
        assertThat(view(answer).reference()).isNull();
    }

    @Test
    void aRuleSaysItsOwnSentence() throws Exception {
        assertThat(view(page("rule")).sentence()).isEqualTo("Nobody approves what they wrote.");
        assertThat(view(page("rule")).reference()).isNull();
    }

    @Test
    void aServerErrorShowsAReferenceAndNothingFromInside() throws Exception {
        var view = view(page("broken"));
        assertThat(view.reference()).hasSize(12);
        assertThat(view.toString()).doesNotContain("select * from secrets", "IllegalState");
    }

    @Test
    void theWayBackIsAPageOfThisHouseAlone() throws Exception {
        assertThat(view(from("http://localhost/crises/1?tab=facts")).href()).isEqualTo("/crises/1?tab=facts");
        assertThat(view(from("https://evil.example/crises")).href()).isEqualTo("/");
        assertThat(view(from("http://localhost//evil.example")).href()).isEqualTo("/");
        assertThat(view(from("::")).href()).isEqualTo("/");
    }

    @Test
    void aMachineGetsProblemJsonNamingTheField() throws Exception {
        var answer = mvc.perform(get("/api/rule")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"field\":\"approver\"", "Nobody approves what they wrote.");
    }

    @Test
    void aMachineLearnsNothingFromInsideEither() throws Exception {
        var answer = mvc.perform(get("/api/broken")).andReturn().getResponse();
        assertThat(answer.getContentAsString()).contains("reference").doesNotContain("secrets");
    }

    private MvcResult page(String kind) throws Exception {
        return mvc.perform(get("/" + kind)).andReturn();
    }

    private MvcResult from(String referer) throws Exception {
        return mvc.perform(get("/rule").header("Referer", referer)).andReturn();
    }

    private static ErrorView view(MvcResult page) {
        return (ErrorView) page.getModelAndView().getModel().get("problem");
    }

    @Controller
    static class Thrower {

        @GetMapping("/crises/{id}/rows")
        String rows(@PathVariable long id, @RequestParam long before) {
            return "rows";
        }

        @GetMapping({"/{kind}", "/api/{kind}"})
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "gone" -> new NotFound("There is no such crisis.");
                case "rule" -> new RuleViolation("approver", "Nobody approves what they wrote.");
                case "stale" -> new StaleInput("Somebody else has changed this.");
                case "forbidden-character" -> new RequestRejectedException("A zero in the value of title");
                case "large" -> new MaxUploadSizeExceededException(1);
                default -> new IllegalStateException("select * from secrets");
            };
        }
    }
}
