package io.holdingline.playbook;

import static io.holdingline.playbook.OwnerRule.*;

import java.util.List;

/** Bad examples for pages of owners. */
public class OwnerExamples implements LintExamples {

    private static final String PAGE = "playbooks/general.md";

    @Override
    public List<LintExample> examples() {
        return List.of(
                LintExample.whole(OWNER_IS_NAMED, PAGE, "# General\n\nFor whoever reads it.\n"),
                bad(OWNER_IS_NAMED, "owner: PR manager\n", ""),
                bad(OWNER_IS_NAMED, "owner: PR manager", "owner:"),
                bad(OWNER_IS_NAMED, "owner:", "owners:"),
                bad(OWNER_IS_NAMED, "review-by:", "reviewby:"),
                bad(OWNER_IS_NAMED, "owner: PR manager\n", "owner: PR manager\nowner: Legal reviewer\n"),
                bad(OWNER_IS_ROLE, "owner: PR manager", "owner: The boss"),
                bad(REVIEW_HAS_DAY, "review-by: \\d+-\\d+-\\d+\n", ""),
                bad(REVIEW_HAS_DAY, "review-by: \\d+-\\d+-\\d+", "review-by: 31.5.2027"),
                bad(REVIEW_HAS_DAY, "review-by: \\d+-\\d+-\\d+", "review-by: 2027-02-30"),
                LintExample.removed(PAGE_IS_THERE, PAGE));
    }

    private static LintExample bad(LintRule rule, String from, String to) {
        return LintExample.edited(rule, PAGE, from, to);
    }
}
