package io.holdingline.playbook.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad example for every rule, each made from a shipped file by one small edit. */
class LintTests {

    private static final SortedMap<String, String> SHIPPED = Files.under(Path.of("playbooks"));
    private static final String OUTAGE = "service-outage.bpmn";
    private static final String UPDATES = "timed-updates.bpmn";

    static Stream<Arguments> badEdits() {
        return Stream.of(
                bad(LintRule.SMALL_FILE, OUTAGE, "<bpmn:process", "<!--" + "x".repeat(1 << 20) + "--><bpmn:process"),
                bad(LintRule.WELL_FORMED, OUTAGE, "</bpmn:process>", ""),
                bad(LintRule.NO_DOCTYPE, OUTAGE, "<bpmn:definitions", "<!DOCTYPE x SYSTEM 'http://x/'><bpmn:definitions"),
                bad(LintRule.NO_DOCTYPE, OUTAGE, " id=\"Definitions_", " xsi:schemaLocation=\"a http://x/a.xsd\" id=\"Definitions_"),
                bad(LintRule.NO_DOCTYPE, OUTAGE, "<bpmn:process", "<bpmn:import importType=\"a\" location=\"http://x/\" namespace=\"b\"/><bpmn:process"),
                bad(LintRule.VALID_BPMN, OUTAGE, "id=\"standDown\"", "id=\"fillFactSheet\""),
                bad(LintRule.ONE_PROCESS, OUTAGE, "<bpmn:message ", "<bpmn:process id=\"two\" isExecutable=\"true\"/><bpmn:message "),
                bad(LintRule.ONE_PROCESS, OUTAGE, "isExecutable=\"true\"", "isExecutable=\"false\""),
                bad(LintRule.ID_IS_FILE_NAME, OUTAGE, "process id=\"service-outage\"", "process id=\"service-failure\""),
                bad(LintRule.HISTORY_TIME_TO_LIVE, OUTAGE, " camunda:historyTimeToLive=\"P90D\"", ""),
                bad(LintRule.PLAIN_START, OUTAGE, "<bpmn:startEvent id=\"start\"", "<bpmn:startEvent id=\"start2\"/><bpmn:startEvent id=\"start\""),
                bad(LintRule.KNOWN_ELEMENT, OUTAGE, "<bpmn:serviceTask id=\"closeCrisis\" name=\"Close the crisis\" camunda:delegateExpression=\"${closeCrisis}\">(.*?)</bpmn:serviceTask>", "<bpmn:scriptTask id=\"closeCrisis\" scriptFormat=\"groovy\">$1<bpmn:script>x()</bpmn:script></bpmn:scriptTask>"),
                bad(LintRule.NO_CODE, OUTAGE, "camunda:delegateExpression=\"${closeCrisis}\"", "camunda:class=\"java.lang.Object\""),
                bad(LintRule.NO_CODE, OUTAGE, "camunda:delegateExpression=\"${closeCrisis}\"", "camunda:expression=\"${closeCrisis}\""),
                bad(LintRule.NO_CODE, OUTAGE, "(<bpmn:userTask id=\"standDown\"[^>]*>)", "$1<bpmn:extensionElements><camunda:taskListener event=\"create\" class=\"a.B\"/></bpmn:extensionElements>"),
                bad(LintRule.NO_CODE, OUTAGE, "(<camunda:inputParameter name=\"kind\">)holding", "$1<camunda:script scriptFormat=\"groovy\">x</camunda:script>"),
                bad(LintRule.NO_CODE, OUTAGE, "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"groovy\" "),
                bad(LintRule.SIMPLE_EXPRESSION, OUTAGE, "name=\"Stand down\"", "name=\"${execution.processEngineServices}\""),
                bad(LintRule.SIMPLE_EXPRESSION, OUTAGE, "${signOff == 'returned'}", "${signOff.toString() == 'returned'}"),
                bad(LintRule.SIMPLE_EXPRESSION, OUTAGE, "${signOff == 'returned'}", "#{signOff == 'returned'}"),
                bad(LintRule.SIMPLE_EXPRESSION, OUTAGE, "A service fails.", "${closeCrisis}"),
                bad(LintRule.KNOWN_STEP, OUTAGE, "${closeCrisis}", "${dataSource}"),
                bad(LintRule.KNOWN_KIND, OUTAGE, "camunda:formKey=\"stand-down\"", "camunda:formKey=\"lie-down\""),
                bad(LintRule.TASK_HAS_ROLE, OUTAGE, "camunda:candidateGroups=\"pr-manager\"", "camunda:candidateGroups=\"the-boss\""),
                bad(LintRule.TASK_HAS_ROLE, OUTAGE, "camunda:candidateGroups=\"pr-manager\"", ""),
                bad(LintRule.TASK_HAS_DUE_TIME, OUTAGE, "camunda:dueDate=\"PT10M\"", ""),
                bad(LintRule.TASK_HAS_DUE_TIME, OUTAGE, "camunda:dueDate=\"PT10M\"", "camunda:dueDate=\"soon\""),
                bad(LintRule.KNOWN_MESSAGE, OUTAGE, "name=\"alertResolved\"", "name=\"allIsWell\""),
                bad(LintRule.CALL_IS_PINNED, OUTAGE, "camunda:calledElementBinding=\"deployment\"", "camunda:calledElementBinding=\"latest\""),
                bad(LintRule.CALL_IS_KNOWN, OUTAGE, "calledElement=\"timed-updates\"", "calledElement=\"untimed-updates\""),
                bad(LintRule.CALL_PASSES_CRISIS, UPDATES, "<camunda:in businessKey=\"${crisisId}\" />", ""),
                bad(LintRule.CALL_PASSES_CRISIS, UPDATES, "<camunda:out source=\"signOff\" target=\"signOff\" />", ""),
                bad(LintRule.LOOP_HAS_EXIT, OUTAGE, "sourceRef=\"holdingApproved\" targetRef=\"publishHolding\"", "sourceRef=\"holdingApproved\" targetRef=\"draftHolding\""),
                bad(LintRule.LOOP_WAITS, UPDATES, "sourceRef=\"planNextUpdate\" targetRef=\"oneUpdate\"", "sourceRef=\"planNextUpdate\" targetRef=\"overAlready\""),
                bad(LintRule.NO_FINITE_CYCLE, UPDATES, "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${draftingOpensAt}</bpmn:timeDate>", "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R5/PT30M</bpmn:timeCycle>"),
                bad(LintRule.TIMER_HAS_TIME, UPDATES, ">${draftingOpensAt}<", ">in a while<"),
                bad(LintRule.HAS_DIAGRAM, OUTAGE, "bpmnElement=\"standDown\"", "bpmnElement=\"fillFactSheet\""),
                bad(LintRule.NO_UNSIGNED_PUBLISH, OUTAGE, "sourceRef=\"draftHolding\" targetRef=\"signOffHolding\"", "sourceRef=\"draftHolding\" targetRef=\"publishHolding\""),
                bad(LintRule.NO_UNSIGNED_PUBLISH, OUTAGE, "sourceRef=\"signOffHolding\" targetRef=\"holdingApproved\"", "sourceRef=\"signOffHolding\" targetRef=\"publishHolding\""),
                bad(LintRule.NO_UNSIGNED_PUBLISH, OUTAGE, "sourceRef=\"holdingApproved\" targetRef=\"draftHolding\"", "sourceRef=\"holdingApproved\" targetRef=\"publishHolding\""),
                bad(LintRule.NO_UNSIGNED_PUBLISH, OUTAGE, "calledElement=\"sign-off\"", "calledElement=\"timed-updates\""),
                bad(LintRule.NO_UNSIGNED_PUBLISH, OUTAGE, "${signOff == 'returned'}", "${signOff == 'approved'}"),
                bad(LintRule.NO_UNSIGNED_PUBLISH, OUTAGE, "sourceRef=\"openResolution\" targetRef=\"draftResolution\"", "sourceRef=\"openResolution\" targetRef=\"publishResolution\""),
                bad(LintRule.HIT_POLICY, "sign-off.dmn", " hitPolicy=\"COLLECT\"", ""),
                bad(LintRule.ID_IS_FILE_NAME, "sign-off.dmn", "decision id=\"sign-off\"", "decision id=\"sign-on\""),
                bad(LintRule.HISTORY_TIME_TO_LIVE, "sign-off.dmn", " camunda:historyTimeToLive=\"P90D\"", ""),
                bad(LintRule.NO_CODE, "sign-off.dmn", "<inputExpression ", "<inputExpression expressionLanguage=\"groovy\" "),
                bad(LintRule.NO_DOCTYPE, "sign-off.dmn", "<definitions", "<!DOCTYPE x [<!ENTITY a 'b'>]><definitions"),
                bad(LintRule.FACTS, "service-outage.facts.yml", "type: time", "type: instant"),
                bad(LintRule.FACTS, "service-outage.facts.yml", "name: symptom", "name: service"),
                bad(LintRule.WELL_FORMED, "service-outage.facts.yml", "facts:", "facts: ["));
    }

    private static Arguments bad(LintRule rule, String file, String from, String to) {
        return arguments(rule, file, from, to);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("badEdits")
    void theBadExampleIsFound(LintRule rule, String file, String from, String to) {
        var edited = edit(SHIPPED.get(file), from, to);
        assertThat(edited).as("the edit changes the file").isNotEqualTo(SHIPPED.get(file));

        var findings = Lint.check(with(file, edited));
        assertThat(findings).extracting(Finding::rule).contains(rule);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.element()).isNotBlank();
            assertThat(finding.mend()).endsWith(".");
        });
    }

    @Test
    void everyRuleHasABadExample() {
        var covered = badEdits().map(example -> example.get()[0]).toList();
        assertThat(Arrays.stream(LintRule.values()).filter(rule -> rule != LintRule.ENGINE_ACCEPTS))
                .allMatch(covered::contains);
    }

    @Test
    void namesTheWayThatSkipsSignOff() {
        var edited = SHIPPED.get(OUTAGE).replace("sourceRef=\"draftHolding\" targetRef=\"signOffHolding\"",
                "sourceRef=\"draftHolding\" targetRef=\"publishHolding\"");
        assertThat(Lint.check(with(OUTAGE, edited))).filteredOn(finding -> finding.rule() == LintRule.NO_UNSIGNED_PUBLISH)
                .singleElement().satisfies(finding -> {
                    assertThat(finding.element()).isEqualTo("publishHolding");
                    assertThat(finding.message())
                            .contains("\"Draft the holding statement\" → \"Publish the holding statement\"");
                });
    }

    /** A literal edit of the first place, or a pattern where the text is not there literally. */
    private static String edit(String text, String from, String to) {
        var at = text.indexOf(from);
        return at < 0 ? Pattern.compile(from.replace("${", "\\$\\{").replace("}", "\\}"),
                Pattern.DOTALL).matcher(text).replaceFirst(to)
                : text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static SortedMap<String, String> with(String file, String text) {
        var files = new TreeMap<>(SHIPPED);
        files.put(file, text);
        return files;
    }
}
