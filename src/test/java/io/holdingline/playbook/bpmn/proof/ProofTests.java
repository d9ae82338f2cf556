package io.holdingline.playbook.bpmn.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.PlaybookLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the proof holds safe and what it does not, on the smallest playbooks that show it. */
class ProofTests {

    private static final String MESSAGE_START = "<bpmn:messageEventDefinition id=\"m_beside\" messageRef=\"M_updateNow\" />";

    @Test
    void signedWordsMayGoOutAndMayWaitBefore() throws IOException {
        clean(Sketch.of("flood").signed("pause").pause("pause").publish("publish").end("end")
                .flow("start open").flow("pause publish end"));
    }

    @Test
    void anotherStatementInAParallelBranchTakesThePlaceOfTheSignedOne() throws IOException {
        unsigned("\"other\" may change the words at the same time", Sketch.of("flood").and("part").signed("pause").pause("pause")
                .open("other").and("both").publish("publish").end("end").flow("start part open")
                .flow("pause both publish end").flow("part other both"));
    }

    @Test
    void aParallelBranchThatOnlyWaitsDoesNoHarmAndTheJoinKeepsTheSignature() throws IOException {
        clean(Sketch.of("flood").and("part").signed("both").pause("aside").and("both").publish("publish").end("end")
                .flow("start part open").flow("both publish end").flow("part aside both"));
    }

    @Test
    void aTerminationAfterTheJoinIsAnEndLikeAnyOther() throws IOException {
        clean(Sketch.of("flood").and("part").signed("both").pause("aside").and("both").publish("publish")
                .node("endEvent", "end", "", "<bpmn:terminateEventDefinition id=\"t\" />").flow("start part open")
                .flow("both publish end").flow("part aside both"));
    }

    @Test
    void anInclusiveBranchThatMayNotBeTakenSignsNothing() throws IOException {
        unsigned("", Sketch.of("flood").gateway("inclusiveGateway", "part", "aside").signed("both").pause("aside")
                .gateway("inclusiveGateway", "both", "").publish("publish").end("end").flowIf("part", "open", "resolved", "no")
                .flow("start part aside both publish end"));
    }

    @Test
    void aCallThatOpensAndPublishesOnItsOwnMayRunBeside() throws IOException {
        clean(Sketch.of("flood").and("part").signed("publish").publish("publish").call("aside", "tell", "", "").and("both").end("end")
                .flow("start part open").flow("publish both end").flow("part aside both"), tell());
    }

    @Test
    void aCallThatHandsItsStatementOutWhileAnotherIsSignedIsFound() throws IOException {
        unsigned("\"aside\" may change", Sketch.of("flood").and("part").signed("publish").publish("publish")
                .call("aside", "tell", "", "statementId").and("both").end("end").flow("start part open")
                .flow("publish both end").flow("part aside both"), tell());
    }

    @Test
    void aTrackBesideThatOpensAStatementIsFound() throws IOException {
        var beside = Sketch.empty("beside").node("startEvent", "asked", "isInterrupting=\"false\"", MESSAGE_START)
                .open("openBeside").end("endBeside").flow("asked openBeside endBeside");
        unsigned("\"openBeside\" may change", Sketch.of("flood").signed("publish").publish("publish").end("end")
                .flow("start open").flow("publish end").sub("beside", "triggeredByEvent=\"true\"", beside));
    }

    @Test
    void publishingAfterTheMessageOfATrackBesideIsFound() throws IOException {
        var beside = Sketch.empty("beside").node("startEvent", "asked", "isInterrupting=\"true\"", MESSAGE_START)
                .publish("hasty").end("endBeside").flow("asked hasty endBeside");
        unsigned("\"asked\" → \"hasty\"", Sketch.of("flood").pause("ask").end("end").flow("start ask end")
                .sub("beside", "triggeredByEvent=\"true\"", beside));
    }

    @Test
    void aBoundaryEventTakesTheRunOutBeforeTheWordsAreSigned() throws IOException {
        var inner = Sketch.inside("round").signed("done").end("done").flow("start_round open");
        unsigned("\"late\" → \"publish\"", Sketch.of("flood").sub("round", "", inner)
                .timer("boundaryEvent", "late", "attachedToRef=\"round\"").publish("publish").end("end")
                .flow("start round publish end").flow("late publish"));
    }

    @Test
    void aSubProcessThatSignsOnEveryWayIsEnough() throws IOException {
        var inner = Sketch.inside("round").signed("done").end("done").flow("start_round open");
        clean(Sketch.of("flood").sub("round", "", inner).publish("publish").end("end").flow("start round publish end"));
    }

    @Test
    void aCalledPlaybookThatSignsHandsTheSignatureBack() throws IOException {
        var signing = Sketch.of("signs").signed("end").end("end").flow("start open");
        clean(Sketch.of("flood").call("call", "signs", "", "statementId").publish("publish").end("end")
                .flow("start call publish end"), signing);
        unsigned("\"call\" → \"publish\"", Sketch.of("flood").open("mine").call("call", "signs", "statementId", "")
                .publish("publish").end("end").flow("start mine call publish end"), signing);
    }

    @Test
    void aCalledPlaybookThatPublishesIsJudgedByTheWordsItIsHanded() throws IOException {
        var out = Sketch.of("out").publish("publish").end("end").flow("start publish end");
        clean(Sketch.of("flood").signed("call").call("call", "out", "statementId", "").end("end").flow("start open")
                .flow("call end"), out);
        unsigned("called from \"call\" in flood.bpmn", Sketch.of("flood").open("open").call("call", "out", "statementId", "")
                .end("end").flow("start open call end"), out);
        unsigned("\"start\" → \"publish\"", out);
    }

    @Test
    void playbooksThatCallEachOtherAreFound() throws IOException {
        assertThat(check(Sketch.of("flood").pause("ask").call("on", "ebb", "", "").end("end").flow("start ask on end"),
                Sketch.of("ebb").pause("ask").call("back", "flood", "", "").end("end").flow("start ask back end")))
                .allMatch(finding -> finding.rule() == ProofRule.CALL_IS_FINITE)
                .extracting(Finding::message).anyMatch(message -> message.contains("flood → ebb → flood"));
    }

    @Test
    void aLoopAroundACallThatNeverWaitsSpins() throws IOException {
        var quick = Sketch.of("quick").step("step", "changeStatus").end("end").flow("start step end");
        var loop = Sketch.of("flood").call("call", "quick", "", "").xor("again", "end").end("end")
                .flow("start call again end").flowIf("again", "call", "resolved", "no");
        assertThat(check(loop, quick)).extracting(Finding::rule).containsExactly(ProofRule.LOOP_WAITS);
        assertThat(check(loop, Sketch.of("quick").pause("ask").end("end").flow("start ask end"))).isEmpty();
    }

    @Test
    void aLoopInsideIsLeftByAMessageThatAPersonCanSendAndNotByOneThatMayNeverCome() throws IOException {
        assertThat(check(loopLeftBy("updateNow"))).isEmpty();
        assertThat(check(loopLeftBy("alertResolved"))).extracting(Finding::rule).containsExactly(ProofRule.LOOP_HAS_EXIT);
    }

    private static Sketch loopLeftBy(String message) {
        var inner = Sketch.inside("round").pause("again").flow("start_round again").flow("again again");
        return Sketch.of("flood").sub("round", "", inner).message("boundaryEvent", "over", message, "attachedToRef=\"round\"")
                .end("end").flow("start round").flow("over end");
    }

    @Test
    void anErrorIsCaughtByTheSubProcessAroundIt() throws IOException {
        var error = "<bpmn:errorEventDefinition id=\"%s\" errorRef=\"E_one\" />";
        var inner = Sketch.inside("round").pause("ask").node("endEvent", "fail", "", error.formatted("d1")).flow("start_round ask fail");
        clean(Sketch.of("flood").sub("round", "", inner).node("boundaryEvent", "caught", "attachedToRef=\"round\"", error.formatted("d2"))
                .end("end").flow("start round").flow("caught end"));
    }

    private static Sketch tell() {
        return Sketch.of("tell").signed("publish").publish("publish").end("end").flow("start open").flow("publish end");
    }

    private static void clean(Sketch... sketches) throws IOException {
        assertThat(check(sketches)).isEmpty();
    }

    private static void unsigned(String said, Sketch... sketches) throws IOException {
        assertThat(check(sketches)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(ProofRule.NO_UNSIGNED_PUBLISH);
            assertThat(finding.message()).contains(said);
        });
    }

    private static List<Finding> check(Sketch... sketches) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("sign-off.bpmn", Files.readString(Path.of("playbooks/sign-off.bpmn")));
        for (var sketch : sketches) {
            var text = sketch.text();
            files.put(text.replaceAll("(?s).*<bpmn:process id=\"([\\w-]+)\".*", "$1") + ".bpmn", text);
        }
        return new PlaybookLint().check(files);
    }
}
