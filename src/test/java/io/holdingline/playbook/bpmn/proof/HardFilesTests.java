package io.holdingline.playbook.bpmn.proof;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.Lint;
import io.holdingline.playbook.xml.Xml;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Files made to keep a checker busy for ever: each is answered, and soon. The time is far above what it takes. */
class HardFilesTests {

    private static final Duration SOON = ofSeconds(30);

    @Test
    void tenMegabytes() {
        assertThat(soon(() -> check("<a>" + "x".repeat(10 << 20) + "</a>"))).extracting(each -> each.rule().id())
                .containsOnly("small-file");
    }

    @Test
    void elementsWithinEachOtherAsDeepAsIsAllowed() {
        assertThat(soon(() -> check(nested(25)))).isEmpty();
        assertThat(soon(() -> check(nested(100)))).extracting(each -> each.rule().id()).containsOnly("small-file");
    }

    @Test
    void fiveThousandElementsSideBySide() {
        var names = IntStream.range(0, 5000).mapToObj(at -> "<s id='n" + at + "'/>").collect(Collectors.joining());
        assertThat(soon(() -> parallel(5000))).isEmpty();
        assertThat(soon(() -> check("<a>" + names + "</a>"))).isNotEmpty();
    }

    /** Thirty choices in a row have a thousand million ways through them, and forty forks within each other no fewer. */
    @Test
    void moreWaysThanAnybodyCanWalk() {
        var choices = Sketch.of("flood");
        var forks = Sketch.of("flood");
        var last = "start";
        for (int at = 0; at < 60; at++) {
            choices.xor("x" + at, "a" + at).pause("a" + at).pause("b" + at).flow(last + " x" + at + " a" + at)
                    .flowIf("x" + at, "b" + at, "resolved", "yes").xor("m" + at, "").flow("a" + at + " m" + at).flow("b" + at + " m" + at);
            forks.and("x" + at).pause("a" + at).pause("b" + at).flow(last + " x" + at + " a" + at).flow("x" + at + " b" + at)
                    .and("m" + at).flow("a" + at + " m" + at).flow("b" + at + " m" + at);
            last = "m" + at;
        }
        var end = last + " end";
        assertThat(soon(() -> check(choices.end("end").flow(end).text()))).isEmpty();
        assertThat(soon(() -> check(forks.end("end").flow(end).text()))).isEmpty();
    }

    /** A fork that never joins inside another and so on: the worst for whoever asks what may run beside what. */
    @Test
    void forksThatNeverMeet() {
        var sketch = Sketch.of("flood");
        var last = "start";
        for (int at = 0; at < 700; at++) {
            sketch.and("f" + at).end("e" + at).flow(last + " f" + at + " e" + at);
            last = "f" + at;
        }
        var chain = sketch.open("open").flow(last + " open").text();
        assertThat(soon(() -> check(chain))).isEmpty();
    }

    @Test
    void fourHundredPlaybooksInOneCircleOfCalls() {
        var files = new TreeMap<String, String>();
        for (int at = 0; at < 400; at++) {
            files.put("p" + at + ".bpmn", Sketch.of("p" + at).pause("ask").call("on", "p" + (at + 1) % 400, "", "").end("end")
                    .flow("start ask on end").text());
        }
        assertThat(soon(() -> Lint.check(files))).hasSize(400).allMatch(found -> found.rule() == ProofRule.CALL_IS_FINITE);
    }

    @Test
    void attributesAndReferencesToNothing() {
        var text = Sketch.of("flood").pause("ask").end("end").flow("start ask end").text();
        for (var damage : List.of("targetRef=\"end\"", "sourceRef=\"start\"", "id=\"ask\"", "name=\"ask\"", "<bpmn:process")) {
            assertThat(soon(() -> check(text.replace(damage, damage.replaceAll("\"\\w+\"", "\"\""))))).isNotNull();
            assertThat(soon(() -> check(text.replace(damage, "")))).isNotNull();
        }
    }

    @Test
    void aTableWithMoreCasesThanCanBeCounted() {
        var columns = IntStream.range(0, 40).mapToObj(at -> "<input><inputExpression><text>c" + at + "</text></inputExpression></input>")
                .collect(Collectors.joining());
        var cells = "<inputEntry><text>\"a\",\"b\",\"c\"</text></inputEntry>".repeat(40);
        var table = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\"><decision id=\"flood\" camunda:historyTimeToLive=\"P90D\"><decisionTable hitPolicy=\"FIRST\">"
                + columns + "<output name=\"o\"/><rule>" + cells + "<outputEntry><text>1</text></outputEntry></rule></decisionTable></decision></definitions>";
        assertThat(soon(() -> Lint.check(Map.of("flood.dmn", table)))).isEmpty();
    }

    private static List<Finding> parallel(int branches) {
        var net = new StringBuilder("<process xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='flood'><startEvent id='s'/><parallelGateway id='f'/><parallelGateway id='j'/><endEvent id='e'/>"
                + "<sequenceFlow id='sf' sourceRef='s' targetRef='f'/><sequenceFlow id='je' sourceRef='j' targetRef='e'/>");
        for (int at = 0; at < branches; at++) {
            net.append("<userTask id='t%d'/><sequenceFlow id='a%1$d' sourceRef='f' targetRef='t%1$d'/><sequenceFlow id='b%1$d' sourceRef='t%1$d' targetRef='j'/>".formatted(at));
        }
        var proof = new Proof();
        proof.add("flood.bpmn", "flood", parsed(net.append("</process>").toString()));
        return proof.check(Set.of());
    }

    private static Element parsed(String text) {
        try {
            return Xml.parse(text).getDocumentElement();
        } catch (SAXException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static String nested(int depth) {
        var inner = Sketch.inside("sub" + depth).pause("ask").end("end" + depth).flow("start_sub" + depth + " ask end" + depth);
        for (int at = depth - 1; at > 0; at--) {
            inner = Sketch.inside("sub" + at).sub("sub" + (at + 1), "", inner).end("end" + at)
                    .flow("start_sub" + at + " sub" + (at + 1) + " end" + at);
        }
        return Sketch.of("flood").sub("sub1", "", inner).end("end").flow("start sub1 end").text();
    }

    private static List<Finding> check(String text) {
        return Lint.check(Map.of("flood.bpmn", text));
    }

    private static <T> T soon(Supplier<T> work) {
        return assertTimeoutPreemptively(SOON, work::get);
    }
}
