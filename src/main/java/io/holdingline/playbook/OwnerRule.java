package io.holdingline.playbook;

/** The rules for the page of a playbook's owner. */
enum OwnerRule implements WrittenRule {

    PAGE_IS_THERE("owners-page-is-there", "A scenario without a page for its owner, so that nobody is reminded to look it through", Severity.WARNING,
            "Write <scenario>.md beside the playbook; the one of the scenario general is a good beginning."),
    OWNER_IS_NAMED("owner-is-named", "A page for the owner without a head, or whose head names no owner or holds what nobody reads", Severity.ERROR,
            "Begin the page with four lines: three hyphens, owner: PR manager, review-by: 2027-05-31, and three hyphens again."),
    OWNER_IS_ROLE("owner-is-role", "An owner who is none of the roles, so that the PR managers are reminded instead", Severity.WARNING,
            "Name one of the roles as the message writes them."),
    REVIEW_HAS_DAY("review-has-day", "A page for the owner whose next review is missing, or is no day that can be read", Severity.ERROR,
            "Write the day as review-by: 2027-05-31.");

    private final Words words;

    OwnerRule(String id, String catches, Severity severity, String mend) {
        this.words = new Words(id, catches, severity, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
