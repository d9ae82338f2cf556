package io.holdingline.playbook.bpmn;

import static io.holdingline.playbook.bpmn.PlaybookRule.*;

import io.holdingline.playbook.LintExample;
import io.holdingline.playbook.LintExamples;
import io.holdingline.playbook.bpmn.proof.Sketch;
import java.util.List;

/** Bad examples for playbooks, tables and facts, each made from a shipped file by one small edit. */
public class PlaybookExamples implements LintExamples {

    private static final String OUTAGE = "service-outage.bpmn";
    private static final String GENERAL = "general.bpmn";
    private static final String UPDATES = "timed-updates.bpmn";

    @Override
    public List<LintExample> examples() {
        return List.of(
                bad(SMALL_FILE, OUTAGE, "<bpmn:process", "<!--" + "x".repeat(1 << 20) + "--><bpmn:process"),
                bad(WELL_FORMED, OUTAGE, "</bpmn:process>", ""),
                bad(NO_DOCTYPE, OUTAGE, "<bpmn:definitions", "<!DOCTYPE x SYSTEM 'http://x/'><bpmn:definitions"),
                bad(NO_DOCTYPE, OUTAGE, " id=\"Definitions_", " xsi:schemaLocation=\"a http://x/a.xsd\" id=\"Definitions_"),
                bad(NO_DOCTYPE, OUTAGE, "<bpmn:process", "<bpmn:import importType=\"a\" location=\"http://x/\" namespace=\"b\"/><bpmn:process"),
                bad(VALID_BPMN, OUTAGE, "id=\"standDown\"", "id=\"fillFactSheet\""),
                bad(ONE_PROCESS, OUTAGE, "<bpmn:message ", "<bpmn:process id=\"two\" isExecutable=\"true\"/><bpmn:message "),
                bad(ONE_PROCESS, OUTAGE, "isExecutable=\"true\"", "isExecutable=\"false\""),
                bad(ID_IS_FILE_NAME, OUTAGE, "process id=\"service-outage\"", "process id=\"service-failure\""),
                bad(HAS_NAME, OUTAGE, " name=\"Service outage\"", ""),
                bad(HAS_NAME, OUTAGE, " name=\"Stand down\"", " name=\" \""),
                bad(HAS_NAME, OUTAGE, " name=\"Stand down\"", " name=\"" + "x".repeat(201) + "\""),
                bad(HISTORY_TIME_TO_LIVE, OUTAGE, " camunda:historyTimeToLive=\"P90D\"", ""),
                bad(PLAIN_START, OUTAGE, "(<bpmn:startEvent id=\"start\" .*?</bpmn:outgoing>)", "$1<bpmn:timerEventDefinition id=\"t\"><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>"),
                bad(KNOWN_ELEMENT, OUTAGE, "<bpmn:serviceTask id=\"closeCrisis\" name=\"Close the crisis\"[^>]*>(.*?)</bpmn:serviceTask>", "<bpmn:scriptTask id=\"closeCrisis\" scriptFormat=\"groovy\">$1<bpmn:script>x()</bpmn:script></bpmn:scriptTask>"),
                bad(NO_CODE, OUTAGE, "camunda:delegateExpression=\"${closeCrisis}\"", "camunda:class=\"java.lang.Object\""),
                bad(NO_CODE, OUTAGE, "camunda:delegateExpression=\"${closeCrisis}\"", "camunda:expression=\"${closeCrisis}\""),
                bad(NO_CODE, OUTAGE, "(<bpmn:userTask id=\"fillFactSheet\"[^>]*>)", "$1<bpmn:extensionElements><camunda:taskListener event=\"create\" class=\"a.B\"/></bpmn:extensionElements>"),
                bad(NO_CODE, OUTAGE, "(<camunda:inputParameter name=\"kind\">)holding", "$1<camunda:script scriptFormat=\"groovy\">x</camunda:script>"),
                bad(NO_CODE, OUTAGE, "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"groovy\" "),
                bad(PLAIN_TEXT, OUTAGE, "name=\"Stand down\"", "name=\"${execution.processEngineServices}\""),
                bad(SIMPLE_EXPRESSION, OUTAGE, "${signOff == 'returned'}", "${signOff.toString() == 'returned'}"),
                bad(SIMPLE_EXPRESSION, OUTAGE, "${signOff == 'returned'}", "#{signOff == 'returned'}"),
                bad(PLAIN_TEXT, OUTAGE, "A service fails.", "${closeCrisis}"),
                bad(PLAIN_TEXT, OUTAGE, "(<bpmn:userTask id=\"fillFactSheet\"[^>]*>)", "$1<bpmn:extensionElements><camunda:properties><camunda:property name=\"hint\" value=\"#{1+1}\" /></camunda:properties></bpmn:extensionElements>"),
                bad(SIMPLE_EXPRESSION, OUTAGE, "camunda:dueDate=\"PT10M\"", "camunda:dueDate=\"${closeCrisis}\""),
                bad(RESERVED_VARIABLE, OUTAGE, "<camunda:inputParameter name=\"kind\">", "<camunda:inputParameter name=\"statementId\">x</camunda:inputParameter><camunda:inputParameter name=\"kind\">"),
                bad(RESERVED_VARIABLE, OUTAGE, "<camunda:in source=\"resolved\" target=\"resolved\" />", "<camunda:in source=\"draft\" target=\"statementId\" />"),
                bad(RESERVED_VARIABLE, "sign-off.bpmn", "<camunda:outputParameter name=\"signOff\">returned", "<camunda:outputParameter name=\"signOff\">approved"),
                bad(GATEWAY_DECIDES, OUTAGE, " default=\"flow_holdingApproved\"", ""),
                whole(GATEWAY_DECIDES, Sketch.of("flood").pause("ask").xor("which", "one").end("one").end("two").flow("start ask which one").flow("which two")),
                whole(GATEWAY_DECIDES, Sketch.of("flood").pause("ask").end("end").flowIf("start", "ask", "resolved", "no").flow("ask end")),
                bad(VALUE_IS_KNOWN, OUTAGE, "${signOff == 'returned'}", "${signOff == 'sent back'}"),
                bad(VALUE_IS_KNOWN, "ask-whether-over.bpmn", "${resolved == 'yes'}", "${decision == 'approved'}"),
                bad(DECISION_HAS_OPTIONS, OUTAGE, "camunda:formKey=\"stand-down\"", "camunda:formKey=\"take-decision\""),
                bad(TASK_HAS_ROLE, "sign-off.bpmn", "camunda:formKey=\"review-for-legal\" camunda:candidateGroups=\"legal-reviewer\"", "camunda:formKey=\"review-for-legal\" camunda:candidateGroups=\"pr-manager\""),
                bad(KNOWN_STEP, OUTAGE, "${closeCrisis}", "${dataSource}"),
                bad(KNOWN_KIND, OUTAGE, "camunda:formKey=\"stand-down\"", "camunda:formKey=\"lie-down\""),
                bad(TASK_HAS_ROLE, OUTAGE, "camunda:candidateGroups=\"pr-manager\"", "camunda:candidateGroups=\"the-boss\""),
                bad(TASK_HAS_ROLE, OUTAGE, "camunda:candidateGroups=\"pr-manager\"", ""),
                bad(TASK_HAS_DUE_TIME, OUTAGE, "camunda:dueDate=\"PT10M\"", ""),
                bad(TASK_HAS_DUE_TIME, OUTAGE, "camunda:dueDate=\"PT10M\"", "camunda:dueDate=\"soon\""),
                bad(KNOWN_MESSAGE, OUTAGE, "name=\"alertResolved\"", "name=\"allIsWell\""),
                bad(CALL_IS_PINNED, OUTAGE, "camunda:calledElementBinding=\"deployment\"", "camunda:calledElementBinding=\"latest\""),
                bad(CALL_IS_KNOWN, OUTAGE, "calledElement=\"timed-updates\"", "calledElement=\"untimed-updates\""),
                bad(CALL_PASSES_CRISIS, UPDATES, "<camunda:in businessKey=\"${crisisId}\" />", ""),
                bad(CALL_PASSES_CRISIS, UPDATES, "<camunda:out source=\"signOff\" target=\"signOff\" />", ""),
                bad(CALL_PASSES_CRISIS, GENERAL, "<camunda:in source=\"crisisId\" target=\"crisisId\" />", ""),
                bad(CALL_PASSES_CRISIS, GENERAL, "<camunda:in source=\"resolved\" target=\"resolved\" />", ""),
                bad(CALL_PASSES_CRISIS, GENERAL, "<camunda:in source=\"draftWithin\" target=\"draftWithin\" />", ""),
                bad(CALL_PASSES_CRISIS, GENERAL, "<camunda:inputParameter name=\"draftWithin\">PT15M</camunda:inputParameter>", ""),
                bad(CALL_PASSES_CRISIS, "staff-notice.bpmn", "<camunda:in source=\"kind\" target=\"kind\" />", ""),
                bad(TASK_HAS_DUE_TIME, GENERAL, "<camunda:inputParameter name=\"draftWithin\">PT15M", "<camunda:inputParameter name=\"draftWithin\">15 minutes"),
                bad(STATEMENT_HAS_KIND, "correction.bpmn", "<camunda:inputParameter name=\"kind\">correction", "<camunda:inputParameter name=\"kind\">corection"),
                bad(STATEMENT_HAS_KIND, OUTAGE, "<camunda:inputParameter name=\"kind\">holding", "<camunda:inputParameter name=\"kind\">apology"),
                bad(STATEMENT_HAS_KIND, OUTAGE, "<camunda:inputParameter name=\"kind\">holding</camunda:inputParameter>", ""),
                bad(NO_FINITE_CYCLE, UPDATES, "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${draftingOpensAt}</bpmn:timeDate>", "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R5/PT30M</bpmn:timeCycle>"),
                bad(TIMER_HAS_TIME, UPDATES, ">${draftingOpensAt}<", ">in a while<"),
                bad(HAS_DIAGRAM, OUTAGE, "bpmnElement=\"standDown\"", "bpmnElement=\"fillFactSheet\""),
                bad(FACTS, "service-outage.facts.yml", "type: time", "type: instant"),
                bad(FACTS, "service-outage.facts.yml", "required: true", "requierd: true"),
                bad(FACTS, "service-outage.facts.yml", "required: true", "required: always"),
                bad(FACTS, "service-outage.facts.yml", "name: symptom", "name: service"),
                bad(FACTS, "service-outage.facts.yml", "example: \"2026-11-22T02:00:00Z\"", "example: tonight"),
                bad(FACTS, "service-outage.facts.yml", "de: Online-Ticketkauf", "de: [Online-Ticketkauf]"),
                bad(WELL_FORMED, "service-outage.facts.yml", "facts:", "facts: ["));
    }

    private static LintExample whole(PlaybookRule rule, Sketch sketch) {
        return LintExample.whole(rule, "playbooks/flood.bpmn", sketch.text());
    }

    private static LintExample bad(PlaybookRule rule, String file, String from, String to) {
        return LintExample.edited(rule, "playbooks/" + file, from, to);
    }
}
