package io.holdingline.playbook.dmn;

import static io.holdingline.playbook.dmn.TableRule.*;

import io.holdingline.playbook.LintExample;
import io.holdingline.playbook.LintExamples;
import io.holdingline.playbook.LintRule;
import io.holdingline.playbook.bpmn.PlaybookRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Bad examples for decision tables. */
public class TableExamples implements LintExamples {

    private static final String SIGNING = "sign-off.dmn";
    private static final String CADENCE = "update-cadence.dmn";
    private static final String ROUTING = "alert-routing.dmn";

    @Override
    public List<LintExample> examples() {
        return List.of(
                bad(PlaybookRule.NO_DOCTYPE, SIGNING, "<definitions", "<!DOCTYPE x [<!ENTITY a 'b'>]><definitions"),
                bad(TABLE_IS_WHOLE, SIGNING, "decision id=\"sign-off\"", "decision id=\"sign-on\""),
                bad(TABLE_IS_WHOLE, SIGNING, "<inputEntry id=\"row_1_in_4\">.*?</inputEntry>", ""),
                bad(TABLE_HISTORY, SIGNING, " camunda:historyTimeToLive=\"P90D\"", ""),
                bad(HIT_POLICY, SIGNING, " hitPolicy=\"COLLECT\"", ""),
                bad(HIT_POLICY, SIGNING, " hitPolicy=\"COLLECT\"", " hitPolicy=\"FIRST\""),
                bad(TABLE_SPEAKS_FEEL, SIGNING, "<inputExpression ", "<inputExpression expressionLanguage=\"groovy\" "),
                bad(INPUT_IS_KNOWN, SIGNING, "<text>channel</text>", "<text>weather</text>"),
                bad(INPUT_IS_KNOWN, SIGNING, "<inputEntry id=\"row_4_in_3\">.*?</inputEntry>",
                        "<inputEntry id=\"row_4_in_3\"><text>\"newsrom\"</text></inputEntry>"),
                bad(INPUT_IS_KNOWN, SIGNING, "\"eu\",\"us\"", "\"EU\",\"us\""),
                bad(INPUT_IS_KNOWN, CADENCE, "<text>\"SEV2\"</text>", "<text>\"SEV5\"</text>"),
                bad(CELL_IS_READABLE, SIGNING, "\"holding\",\"resolution\",\"correction\"", "holding,resolution"),
                bad(CELL_IS_READABLE, SIGNING, "\"holding\",\"resolution\",\"correction\"", "\u201cholding\u201d"),
                bad(CELL_IS_READABLE, SIGNING, "\"SEV1\",\"SEV2\"", "\"SEV1\",\"SEV2\","),
                bad(CELL_IS_READABLE, ROUTING, "\"security\"", "security"),
                bad(SCENARIO_IS_THERE, SIGNING, "\"product-recall\",\"data-breach\"", "\"product-recal\",\"data-breach\""),
                LintExample.removed(TABLE_IS_THERE, "playbooks/" + SIGNING),
                LintExample.removed(TABLE_IS_THERE, "playbooks/" + CADENCE),
                LintExample.removed(TABLE_IS_THERE, "playbooks/" + ROUTING),
                bad(OUTPUT_IS_KNOWN, SIGNING, "\"legal-reviewer\"", "\"social-team\""),
                bad(OUTPUT_IS_KNOWN, CADENCE, "\"PT30M\"", "\"half an hour\""),
                bad(OUTPUT_IS_KNOWN, CADENCE, "\"PT15M\"", "\"PT45M\""),
                bad(OUTPUT_IS_KNOWN, CADENCE, "name=\"lead\"", "name=\"leader\""),
                bad(OUTPUT_IS_KNOWN, ROUTING, "\"service-outage\"", "\"sign-off\""),
                bad(OUTPUT_IS_KNOWN, ROUTING, "\"SEV1\"", "\"SEV9\""),
                bad(OUTPUT_IS_KNOWN, ROUTING, "\"propose\"", "\"suggest\""),
                LintExample.whole(LEGAL_IS_ASKED, "playbooks/" + SIGNING, shipped(SIGNING).replace("legal-reviewer", "pr-manager")),
                LintExample.whole(LEGAL_IS_ASKED, "playbooks/" + SIGNING,
                        shipped(SIGNING).replaceFirst("legal-reviewer", "pr-manager").replace("\"update\"", "\"internal\"")),
                LintExample.whole(GAP_IS_MEANT, "playbooks/" + SIGNING,
                        shipped(SIGNING).replace("legal-reviewer", "pr-manager").replaceFirst("(?s)<rule id=\"row_1\">.*?</rule>", "")),
                bad(ROW_IS_REACHED, CADENCE, "<text>\"MONITORING\"</text>", "<text></text>"),
                bad(NO_OVERLAP, CADENCE, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""),
                bad(NO_GAP, CADENCE, "<rule id=\"row_8\">.*?</rule>", ""),
                bad(NO_GAP, ROUTING, "<rule id=\"row_7\">.*?</rule>", ""),
                bad(GAP_IS_MEANT, SIGNING, "<rule id=\"row_1\">.*?</rule>", ""));
    }

    private static String shipped(String table) {
        try {
            return Files.readString(Path.of("playbooks", table));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static LintExample bad(LintRule rule, String file, String from, String to) {
        return LintExample.edited(rule, "playbooks/" + file, from, to);
    }
}
