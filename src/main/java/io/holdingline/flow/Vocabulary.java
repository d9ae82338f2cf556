package io.holdingline.flow;

/** The contract between playbooks and code: variables, messages and kinds of human task, and nothing else. */
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
    /** {@link #YES} once a person has confirmed that the crisis is over. */
    public static final String RESOLVED = "resolved";
    /** The parameter of a step that opens a statement. */
    public static final String KIND = "kind";

    /** Values. */
    public static final String APPROVED = "approved";
    public static final String RETURNED = "returned";
    public static final String REQUIRED = "required";
    public static final String NOT_REQUIRED = "not-required";
    public static final String YES = "yes";
    public static final String NO = "no";

    /** Messages. */
    public static final String ALERT_RESOLVED = "alertResolved";
    public static final String RESOLUTION_CONFIRMED = "resolutionConfirmed";
    public static final String UPDATE_NOW = "updateNow";

    /** Kinds of human task. */
    public static final String FILL_FACT_SHEET = "fill-fact-sheet";
    public static final String DRAFT_STATEMENT = "draft-statement";
    public static final String REVIEW_FOR_PR = "review-for-pr";
    public static final String REVIEW_FOR_LEGAL = "review-for-legal";
    public static final String CONFIRM_RESOLVED = "confirm-resolved";
    public static final String STAND_DOWN = "stand-down";

    private Vocabulary() {
    }
}
