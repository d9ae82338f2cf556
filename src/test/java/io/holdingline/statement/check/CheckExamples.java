package io.holdingline.statement.check;

import static io.holdingline.playbook.LintExample.edited;

import io.holdingline.playbook.LintExample;
import io.holdingline.playbook.LintExamples;
import java.util.List;

/** One slip a rule in the file that ships. */
public class CheckExamples implements LintExamples {

    private static final String FILE = "playbooks/content-checks.yml";

    @Override
    public List<LintExample> examples() {
        return List.of(
                edited(CheckRule.CHECKS_READABLE, FILE, "rules:\n", "rules: [\n"),
                edited(CheckRule.CHECKS_READABLE, FILE, "    channels: [newsroom]\n", "    chanels: [newsroom]\n"),
                edited(CheckRule.CHECKS_WHOLE, FILE, "    citation: Regulation (EU) 2023/988, Article 36\n", ""),
                edited(CheckRule.CHECKS_WHOLE, FILE, "    sentence: The headline of a recall notice is exactly “Product safety recall”.\n", ""),
                edited(CheckRule.CHECKS_WHOLE, FILE, "    must: {headline-is: [Product safety recall]}\n", ""),
                edited(CheckRule.CHECKS_WHOLE, FILE, "- id: gpsr-product\n", "- id: gpsr-picture\n"),
                edited(CheckRule.CHECKS_SCOPE, FILE, "channels: [newsroom]", "channels: [telegraph]"),
                edited(CheckRule.CHECKS_SCOPE, FILE, "kinds: [holding, update, correction, resolution]", "kinds: [rumour]"),
                edited(CheckRule.CHECKS_SCOPE, FILE, "jurisdictions: [eu]", "jurisdictions: [atlantis]"),
                edited(CheckRule.CHECKS_SCOPE, FILE, "languages: [en]", "languages: [klingon]"),
                edited(CheckRule.CHECKS_SCENARIO, FILE, "scenarios: [product-recall]", "scenarios: [flood]"),
                edited(CheckRule.CHECKS_FACT, FILE, "facts: [product]", "facts: [prodcut]"),
                edited(CheckRule.CHECKS_PHRASE, FILE, "must-not: [voluntar*", "must-not: ['', voluntar*"),
                edited(CheckRule.CHECKS_PHRASE, FILE, "must-not: [voluntar*", "must-not: [vol*tary, voluntar*"),
                edited(CheckRule.CHECKS_CONTRADICTION, FILE, "must-not: [voluntar*", "must-not: [safety recall, voluntar*"),
                edited(CheckRule.CHECKS_CONTRADICTION, FILE, "conflicts-with: [us-injuries]", "conflicts-with: [us-wounds]"));
    }
}
