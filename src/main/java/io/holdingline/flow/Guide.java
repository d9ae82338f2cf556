package io.holdingline.flow;

import java.util.List;

/**
 * The {@link Vocabulary} in words for people who draw playbooks: what each step, kind of task and message is for, and what
 * it wants to know. Element templates and documentation are made from it.
 */
public final class Guide {

    /**
     * @param name as a playbook writes it
     * @param title verb and noun, as a label in a diagram would read
     * @param about one or two sentences
     */
    public record Entry(String name, String title, String about, List<Field> fields) {
    }

    /**
     * Something that the element must or may say besides its name.
     *
     * @param name of the parameter or property
     * @param choices values it may have; empty for free text
     */
    public record Field(String name, String label, String hint, List<String> choices) {
    }

    private static final Field KIND = new Field(Vocabulary.KIND, "Kind of statement", "Decides the template and the channels",
            Vocabulary.STATEMENT_KINDS);
    private static final Field STATUS = new Field(Vocabulary.STATUS, "Status", "The crisis moves on to it, never back",
            List.of("INVESTIGATING", "IDENTIFIED", "MONITORING"));
    private static final Field ANCHOR = new Field("anchor", "Event", "A key of the list anchors in legal-clocks.yml, such as aware",
            List.of());

    public static final List<Entry> STEPS = List.of(
            new Entry(Vocabulary.OPEN_STATEMENT, "Open a statement",
                    "Opens the draft of a statement from its template and the fact sheet; a draft task follows it.", List.of(KIND)),
            new Entry(Vocabulary.BEGIN_SIGN_OFF, "Find who must sign",
                    "Asks the decision table sign-off who must review these words. Belongs in the playbook sign-off.", List.of()),
            new Entry(Vocabulary.COMPLETE_SIGN_OFF, "Clear the words",
                    "Checks every signature and clears the words for publishing. Belongs in the playbook sign-off.", List.of()),
            new Entry(Vocabulary.RETURN_TO_DRAFT, "Return the draft",
                    "Gives the words back to their author with the reason. Belongs in the playbook sign-off.", List.of()),
            new Entry(Vocabulary.PUBLISH_STATEMENT, "Publish the statement",
                    "Plans one publication for each channel of the signed words. Only after sign-off has answered yes.", List.of()),
            new Entry(Vocabulary.PLAN_NEXT_UPDATE, "Plan the next update",
                    "Reads when the words promise the next update and when its drafting opens.", List.of()),
            new Entry(Vocabulary.END_UPDATES, "End the updates",
                    "Withdraws an update that is still being written and gives up its promise.", List.of()),
            new Entry(Vocabulary.CHANGE_STATUS, "Move the status on",
                    "Sets the status of the crisis, for example from investigating to identified.", List.of(STATUS)),
            new Entry(Vocabulary.CLOSE_CRISIS, "Close the crisis", "Closes the case; the last step before the end.", List.of()));

    public static final List<Entry> TASK_KINDS = List.of(
            new Entry(Vocabulary.FILL_FACT_SHEET, "Fill the fact sheet", "Asks for the facts that the words will need.", List.of()),
            new Entry(Vocabulary.DRAFT_STATEMENT, "Draft the statement",
                    "Asks for the words of the statement that the step before has opened.", List.of()),
            new Entry(Vocabulary.REVIEW_FOR_PR, "Review for PR",
                    "Asks PR to approve exactly these words or to send them back. Belongs in the playbook sign-off.", List.of()),
            new Entry(Vocabulary.REVIEW_FOR_LEGAL, "Review for legal",
                    "Asks legal to approve exactly these words or to send them back. Belongs in the playbook sign-off.", List.of()),
            new Entry(Vocabulary.CONFIRM_RESOLVED, "Confirm that it is over", "Asks whether the crisis is over.", List.of()),
            new Entry(Vocabulary.STAND_DOWN, "Stand down", "Asks for the end of the watch, once it is over.", List.of()),
            new Entry(Vocabulary.TAKE_DECISION, "Take a decision",
                    "Asks for one of the answers and the reason, which stays on record. Below, under Extension properties, add one for each "
                            + "answer: the name option.wait, the value Wait and watch. A gateway after it asks ${decision == 'wait'}.",
                    List.of()),
            new Entry(Vocabulary.RECORD_FINDING, "Record a finding",
                    "Asks to put on record what was found or done, such as a regulator's consent.", List.of()),
            new Entry(Vocabulary.RECORD_ANCHOR, "Record when it happened",
                    "Asks since when legal clocks count. A gateway after it may ask ${decision == 'recorded'} or 'not-recorded'.",
                    List.of(ANCHOR)));

    public static final List<Entry> MESSAGES = List.of(
            new Entry(Vocabulary.ALERT_RESOLVED, "Alert resolved", "The source of the alerts reports that it is over.", List.of()),
            new Entry(Vocabulary.RESOLUTION_CONFIRMED, "Confirmed over", "A PR manager has confirmed that it is over.", List.of()),
            new Entry(Vocabulary.UPDATE_NOW, "Update wanted now", "A PR manager wants the next update before its time.", List.of()),
            new Entry(Vocabulary.CORRECTION_NEEDED, "Correction needed",
                    "A PR manager found that something we said is wrong, and said what.", List.of()),
            new Entry(Vocabulary.STAFF_NOTICE_NEEDED, "Staff notice needed", "A PR manager wants the staff to hear from us.", List.of()));

    private Guide() {
    }
}
