package io.holdingline.playbook.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.proof.ProofRule;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a finding says. */
class LintTests {

    private static final SortedMap<String, String> SHIPPED = Files.under(Path.of("playbooks"));
    private static final String OUTAGE = "service-outage.bpmn";

    @Test
    void namesTheWayThatSkipsSignOff() {
        var edited = SHIPPED.get(OUTAGE).replace("sourceRef=\"draftHolding\" targetRef=\"signOffHolding\"",
                "sourceRef=\"draftHolding\" targetRef=\"publishHolding\"");
        assertThat(new PlaybookLint().check(with(OUTAGE, edited))).filteredOn(finding -> finding.rule() == ProofRule.NO_UNSIGNED_PUBLISH)
                .singleElement().satisfies(finding -> {
                    assertThat(finding.element()).isEqualTo("publishHolding");
                    assertThat(finding.message())
                            .contains("\"Draft the holding statement\" → \"Publish the holding statement\"");
                });
    }

    @Test
    void aTaskOfOtherToolsIsOneFindingHoweverMuchStandsInIt() {
        var edited = SHIPPED.get(OUTAGE).replaceFirst("<bpmn:serviceTask id=\"closeCrisis\"[^>]*>",
                "<bpmn:scriptTask id=\"closeCrisis\" scriptFormat=\"groovy\">").replaceFirst("(?s)(<bpmn:scriptTask.*?)</bpmn:serviceTask>",
                "$1<bpmn:script>\\${execution.x}</bpmn:script></bpmn:scriptTask>");
        assertThat(new PlaybookLint().check(with(OUTAGE, edited))).singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("Holdingline does not run scriptTask."));
    }

    @Test
    void whatAFileSaysInManyLinesIsToldShortInOne() {
        var edited = SHIPPED.get(OUTAGE).replace("${signOff == 'returned'}", "<![CDATA[<html>\n" + "Hello ${who}\n".repeat(40) + "]]>");
        assertThat(new PlaybookLint().check(with(OUTAGE, edited))).isNotEmpty().allSatisfy(finding ->
                assertThat(finding.message()).startsWith("The expression <html> Hello ${who} Hello").hasSizeLessThan(150).doesNotContain("\n"));
    }

    @Test
    void anElementWhoseIdTheModelerMadeIsCalledByWhatPeopleSee() {
        var outage = SHIPPED.get(OUTAGE);
        var task = outage.replace("\"standDown\"", "\"Activity_0a1b2c3\"").replaceFirst("(<bpmn:userTask id=\"Activity_0a1b2c3\"[^>]*) camunda:dueDate=\"[^\"]*\"", "$1");
        assertThat(new PlaybookLint().check(with(OUTAGE, task))).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isEqualTo("Activity_0a1b2c3");
            assertThat(finding.message()).isEqualTo("“Stand down”: The due time is ''.");
        });
        var flow = SHIPPED.get("ask-whether-over.bpmn").replace("\"flow_confirmed\"", "\"Flow_1x2y3z4\"").replace("${resolved == 'yes'}", "${resolved == 'maybe'}");
        assertThat(new PlaybookLint().check(with("ask-whether-over.bpmn", flow))).anySatisfy(finding ->
                assertThat(finding.message()).startsWith("From “Confirmed already?” to “").endsWith("resolved never is 'maybe'; it may be [no, yes]."));
    }

    @Test
    void anEntryOfAListOfFactsIsFoundByItsLine() {
        var facts = "# What we ask.\nfacts:\n  - name: a\n    label: A\n    type: text\n\n  - name: b\n    label: B\n    type: number\n  - just words\n";
        assertThat(new PlaybookLint().check(with("flood.facts.yml", facts))).extracting(Finding::message).satisfiesExactly(
                type -> assertThat(type).startsWith("Line 7: The type of b is 'number'"),
                words -> assertThat(words).startsWith("Line 10: The entry 'just words' is no fact"));
    }

    @Test
    void whatEveryCrisisKnowsIsHandedOnUnderItsNameAndStillHasToBe() {
        var statement = "<camunda:in source=\"statementId\" target=\"statementId\" />";
        var resolved = "<camunda:in source=\"resolved\" target=\"resolved\" />";
        var severity = "<camunda:in source=\"severity\" target=\"severity\" />";
        var files = with("timed-updates.bpmn", SHIPPED.get("timed-updates.bpmn").replace(statement, statement + severity));
        assertThat(new PlaybookLint().check(files)).filteredOn(finding -> finding.file().equals(OUTAGE)).isNotEmpty().allSatisfy(finding ->
                assertThat(finding.message()).contains("does not hand on severity"));

        files.put(OUTAGE, SHIPPED.get(OUTAGE).replace(resolved, resolved + severity));
        assertThat(new PlaybookLint().check(files)).noneMatch(finding -> finding.file().equals(OUTAGE));
    }

    private static SortedMap<String, String> with(String file, String text) {
        var files = new TreeMap<>(SHIPPED);
        files.put(file, text);
        return files;
    }
}
