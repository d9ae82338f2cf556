package io.holdingline.playbook.bpmn.proof;

import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Role;
import java.util.List;

/** Who can sign: the role, the kind of task in which it does so, and the variable that says whether it must. */
record Reviewer(Role role, String task, String requirement) {

    /** Everybody who can sign: where the table names nobody, all of them must. */
    static final List<Reviewer> ALL = List.of(
            new Reviewer(Role.PR_MANAGER, Vocabulary.REVIEW_FOR_PR, Vocabulary.PR_REVIEW),
            new Reviewer(Role.LEGAL_REVIEWER, Vocabulary.REVIEW_FOR_LEGAL, Vocabulary.LEGAL_REVIEW));
}
