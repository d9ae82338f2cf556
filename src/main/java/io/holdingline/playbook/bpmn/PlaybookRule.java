package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.WrittenRule;

/** The rules for playbooks, decision tables and lists of facts. */
public enum PlaybookRule implements WrittenRule {

    SMALL_FILE("small-file", "A file larger than 1 MiB or nested too deeply",
            "Split the playbook into called playbooks, or remove what is not part of it."),
    WELL_FORMED("well-formed", "A file that is no well-formed XML, YAML or UTF-8 text",
            "Open a playbook or table in Camunda Modeler and save it again, and any other file in an editor, as UTF-8, at the place that the message names; or take the last good version."),
    NO_DOCTYPE("no-doctype", "A document type, an entity or a reference to another file",
            "Remove the DOCTYPE, every ENTITY and every schemaLocation: a playbook refers to nothing outside."),
    VALID_BPMN("valid-bpmn", "A file that is not valid BPMN, such as two elements with one id",
            "Open the file in Camunda Modeler, which shows the place, and save it again."),
    ENGINE_ACCEPTS("engine-accepts", "A file that the engine cannot read",
            "Open the file in Camunda Modeler and mend the place that the message names."),
    CAN_BE_CHECKED("can-be-checked", "A file at which a check itself fails",
            "Take the last good version, and report the file to those who run Holdingline: no file should do that."),
    ONE_PROCESS("one-process", "None or several processes, or one that is not executable",
            "Keep exactly one process in the file and tick Executable."),
    ID_IS_FILE_NAME("id-is-file-name", "A process or table whose id is not the name of its file",
            "Give the process or table the id that the file name says, without its ending."),
    HAS_NAME("has-name", "A playbook or a user task without a name, or with one longer than 200 characters",
            "Give it a short name: a playbook is chosen by it from a list, and a task is read in the list of tasks, such as Call the supplier."),
    HISTORY_TIME_TO_LIVE("history-time-to-live", "A missing history time to live",
            "Set the history time to live, for example P90D."),
    PLAIN_START("plain-start", "None or several starts, or a start that waits for something",
            "Begin with exactly one plain start event; what comes from outside belongs in an event sub-process."),
    KNOWN_ELEMENT("known-element", "A kind of element that Holdingline does not run",
            "Give a plain task the element template that says what it does; else use user tasks, service tasks with a step, call activities, sub-processes, gateways, timers, messages."),
    NO_CODE("no-code", "A script, class, listener, connector, or an attribute that runs code",
            "Remove it; a step named by a delegate expression does the work."),
    SIMPLE_EXPRESSION("simple-expression", "An expression beyond ${name} and ${name == 'literal'}",
            "Compare one variable with one literal, or use the variable alone."),
    PLAIN_TEXT("plain-text", "An expression in a label, a documentation or a property of a task",
            "Write plain text: labels, documentation and properties are shown to people as they are."),
    RESERVED_VARIABLE("reserved-variable", "A parameter or a call that writes a variable which steps and people write, such as statementId or signOff",
            "Use another name, or hand the variable on under its own name; only completeSignOff and returnToDraft in sign-off say what became of it."),
    GATEWAY_DECIDES("gateway-decides", "A gateway that may find no way on, or a condition where nothing is chosen",
            "Give every flow but one a condition such as ${resolved == 'yes'}, and make the one without it the default flow."),
    VALUE_IS_KNOWN("value-is-known", "A comparison with a value that never comes, or with a decision that nobody has just taken",
            "Compare with one of the values that the message names, directly after the task that decides."),
    DECISION_HAS_OPTIONS("decision-has-options", "A task that takes a decision and offers fewer than two options",
            "Give the task at least two properties such as option.answer with the label that people choose."),
    KNOWN_STEP("known-step", "A service task without a step, or with one that does not exist",
            "Give it the delegate expression ${step} with one of the steps."),
    KNOWN_KIND("known-kind", "A user task whose form key is no kind of task",
            "Set the form key to one of the kinds."),
    TASK_HAS_ROLE("task-has-role", "A user task without a role, or with one that does not exist",
            "Set the candidate groups to one of the roles."),
    TASK_HAS_DUE_TIME("task-has-due-time", "A user task without a due time, or a call that hands one on which cannot be read",
            "Set the due date to a duration such as PT15M, or to a variable that holds a time."),
    STATEMENT_HAS_KIND("statement-has-kind", "A statement that is opened without a kind, or with one that does not exist",
            "Give the step, or the call of the playbook that opens the statement, the input parameter kind with one of the kinds."),
    KNOWN_MESSAGE("known-message", "A message that nobody sends",
            "Choose one of the messages under Message, Global message reference; where the list lacks it, create a new one there and give it the name."),
    CALL_IS_PINNED("call-is-pinned", "A call whose version may change while a crisis runs",
            "Set the binding of the call activity to deployment."),
    CALL_IS_KNOWN("call-is-known", "A call of a playbook that is not in the folder",
            "Name a playbook whose file lies beside this one."),
    CALL_PASSES_CRISIS("call-passes-crisis", "A call that does not hand on what the called playbook needs",
            "Hand on the business key ${crisisId} and each variable that the message names, given its value by an input parameter; to sign-off also statementId in, and signOff out."),
    NO_FINITE_CYCLE("no-finite-cycle", "A timer that repeats a fixed number of times and then ends in silence",
            "Repeat with a loop in the diagram, or without a number: R/PT30M."),
    TIMER_HAS_TIME("timer-has-time", "A timer that names no time, or none that can be read",
            "Give the timer a date variable such as ${draftingOpensAt} or a duration such as PT30M."),
    HAS_DIAGRAM("has-diagram", "An element that is not drawn",
            "Open the file in Camunda Modeler and draw the element; an invisible step surprises people at night."),
    FACTS("facts", "A list of facts that cannot be read",
            "Give each fact a name, a label, and one of the types text, long-text and time.");

    private final Words words;

    PlaybookRule(String id, String catches, String mend) {
        this.words = new Words(id, catches, Severity.ERROR, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
