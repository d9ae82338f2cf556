package io.holdingline.flow;

import java.util.List;
import java.util.Set;

/** The contract between playbooks and code: variables, messages, steps and kinds of human task, and nothing else. */
public final class Vocabulary {

    /** Variables. Ids and small values only. */
    public static final String CRISIS_ID = "crisisId";
    public static final String SEVERITY = "severity";
    public static final String STATEMENT_ID = "statementId";
    /** What became of the sign-off: {@link #APPROVED} or {@link #RETURNED}. */
    public static final String SIGN_OFF = "signOff";
    public static final String PR_REVIEW = "prReview";
    public static final String LEGAL_REVIEW = "legalReview";
    /** ISO-8601 instants, UTC: when the next update is promised, and when its drafting opens. */
    public static final String NEXT_UPDATE_AT = "nextUpdateAt";
    public static final String DRAFTING_OPENS_AT = "draftingOpensAt";
    /** {@link #YES} once a person has confirmed that the crisis is over; every run starts with {@link #NO}. */
    public static final String RESOLVED = "resolved";
    /**
     * What a person decided in a human task: {@link #APPROVED}, {@link #RETURNED}, or the option chosen in a task of
     * kind {@link #TAKE_DECISION}, whose property {@code option.<value>} holds the label. Results of a task are seen by the
     * element that follows it in the same branch, so that two reviews at once cannot overwrite each other; this one is
     * gone when the run waits again.
     */
    public static final String DECISION = "decision";
    /** The parameter of a step that opens a statement. */
    public static final String KIND = "kind";
    /** The kinds of statement, in the order in which people meet them. */
    public static final List<String> STATEMENT_KINDS = List.of("holding", "update", "correction", "resolution", "internal");
    /** The parameter of a step that moves the crisis on, such as {@code MONITORING}. */
    public static final String STATUS = "status";

    /** Values. */
    public static final String APPROVED = "approved";
    public static final String RETURNED = "returned";
    public static final String RECORDED = "recorded";
    public static final String NOT_RECORDED = "not-recorded";
    public static final String REQUIRED = "required";
    public static final String NOT_REQUIRED = "not-required";
    public static final String YES = "yes";
    public static final String NO = "no";

    /** Messages. */
    public static final String ALERT_RESOLVED = "alertResolved";
    public static final String RESOLUTION_CONFIRMED = "resolutionConfirmed";
    public static final String UPDATE_NOW = "updateNow";
    /** Something that was said must be put right, or the staff must hear something; the called playbook drafts it. */
    public static final String CORRECTION_NEEDED = "correctionNeeded";
    public static final String STAFF_NOTICE_NEEDED = "staffNoticeNeeded";

    /** Kinds of human task. */
    public static final String FILL_FACT_SHEET = "fill-fact-sheet";
    public static final String DRAFT_STATEMENT = "draft-statement";
    public static final String REVIEW_FOR_PR = "review-for-pr";
    public static final String REVIEW_FOR_LEGAL = "review-for-legal";
    public static final String CONFIRM_RESOLVED = "confirm-resolved";
    public static final String STAND_DOWN = "stand-down";
    /** Choose one of the options and say why; completes with {@link #DECISION}. */
    public static final String TAKE_DECISION = "take-decision";
    /** Say what was found or done. */
    public static final String RECORD_FINDING = "record-finding";
    /**
     * Say when an event happened that legal clocks count from, named by the property {@code anchor}; completes with
     * {@link #DECISION}: {@link #RECORDED} or {@link #NOT_RECORDED}.
     */
    public static final String RECORD_ANCHOR = "record-anchor";

    public static final Set<String> TASK_KINDS = Set.of(FILL_FACT_SHEET, DRAFT_STATEMENT, REVIEW_FOR_PR,
            REVIEW_FOR_LEGAL, CONFIRM_RESOLVED, STAND_DOWN, TAKE_DECISION, RECORD_FINDING, RECORD_ANCHOR);
    /** The kinds that are about the run's statement; every other is about the case, whatever was said before. */
    public static final Set<String> STATEMENT_TASKS = Set.of(DRAFT_STATEMENT, REVIEW_FOR_PR, REVIEW_FOR_LEGAL);
    public static final Set<String> MESSAGES = Set.of(ALERT_RESOLVED, RESOLUTION_CONFIRMED, UPDATE_NOW,
            CORRECTION_NEEDED, STAFF_NOTICE_NEEDED);

    /** Steps. */
    public static final String OPEN_STATEMENT = "openStatement";
    public static final String BEGIN_SIGN_OFF = "beginSignOff";
    public static final String COMPLETE_SIGN_OFF = "completeSignOff";
    public static final String RETURN_TO_DRAFT = "returnToDraft";
    public static final String PUBLISH_STATEMENT = "publishStatement";
    public static final String PLAN_NEXT_UPDATE = "planNextUpdate";
    public static final String END_UPDATES = "endUpdates";
    public static final String CLOSE_CRISIS = "closeCrisis";
    public static final String CHANGE_STATUS = "changeStatus";

    public static final Set<String> STEPS = Set.of(OPEN_STATEMENT, BEGIN_SIGN_OFF, COMPLETE_SIGN_OFF, RETURN_TO_DRAFT,
            PUBLISH_STATEMENT, PLAN_NEXT_UPDATE, END_UPDATES, CLOSE_CRISIS, CHANGE_STATUS);

    /** The called playbook that every way to publishing must pass. */
    public static final String SIGN_OFF_PLAYBOOK = "sign-off";

    private Vocabulary() {
    }
}
