package io.holdingline.deadline.clock;

import static io.holdingline.playbook.LintExample.edited;
import static io.holdingline.playbook.LintExample.whole;

import io.holdingline.playbook.LintExample;
import io.holdingline.playbook.LintExamples;
import java.util.List;

/** One bad example and more for each rule about the legal clocks. */
public class ClockExamples implements LintExamples {

    private static final String FILE = "playbooks/legal-clocks.yml";

    @Override
    public List<LintExample> examples() {
        return List.of(
                whole(ClockRule.READABLE, FILE, "anchors: [\n"),
                whole(ClockRule.READABLE, FILE, "regimes: []\n"),
                edited(ClockRule.WHOLE, FILE, "    duty: Notify the data protection authority\n", ""),
                edited(ClockRule.WHOLE, FILE, "id: gdpr-34", "id: gdpr-33"),
                edited(ClockRule.WHOLE, FILE, "anchors:\n", "anchors:\n  - {key: aware, label: we knew, question: We knew at}\n"),
                edited(ClockRule.WHOLE, FILE, "        to: The competent supervisory authority\n", ""),
                edited(ClockRule.CITED, FILE, "source: https://gdprlearninghub.com", "source: gdprlearninghub.com"),
                edited(ClockRule.PLACED, FILE, "zone: Europe/Brussels", "zone: Europe/Atlantis"),
                edited(ClockRule.PLACED, FILE, "jurisdiction: eu", "jurisdiction: Europe"),
                edited(ClockRule.PLACED, FILE, "valid-from: 2018-05-25", "valid-from: in May"),
                edited(ClockRule.PLACED, FILE, "by: \"17:30\"", "by: evening"),
                edited(ClockRule.ANCHORED, FILE, "after: aware,", "after: awre,"),
                edited(ClockRule.ANCHORED, FILE, "{after: phase/notification", "{after: phase/notice"),
                edited(ClockRule.UNIT, FILE, "amount: 72, unit: hours", "amount: 72, unit: weeks"),
                edited(ClockRule.AMOUNT, FILE, "amount: 72,", "amount: 72000,"),
                edited(ClockRule.AMOUNT, FILE, "amount: 72,", "amount: many,"),
                edited(ClockRule.AMOUNT, FILE, "unit: none", "amount: 3, unit: none"),
                edited(ClockRule.CALENDAR, FILE, "calendar: us-dc", "calendar: us-zz"),
                edited(ClockRule.CALENDAR, FILE, ", calendar: us-dc", ""),
                edited(ClockRule.CALENDAR, FILE, "unit: hours", "unit: hours, calendar: de"),
                edited(ClockRule.CYCLE, FILE, "{after: phase/intermediate, amount: 1, unit: months}",
                        "{after: phase/final-report, amount: 1, unit: months}"),
                edited(ClockRule.SCENARIO, FILE, "scenarios: [data-breach]", "scenarios: [data-breech]"),
                edited(ClockRule.MARK, FILE, "12 h before", "shortly before"),
                edited(ClockRule.TASK, "playbooks/service-outage.bpmn", "formKey=\"fill-fact-sheet\"",
                        "formKey=\"record-anchor\""));
    }
}
