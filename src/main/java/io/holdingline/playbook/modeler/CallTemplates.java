package io.holdingline.playbook.modeler;

import static io.holdingline.playbook.modeler.ElementTemplate.ordered;
import static io.holdingline.playbook.modeler.ElementTemplate.property;

import io.holdingline.flow.Guide;
import io.holdingline.flow.Vocabulary;
import java.util.List;

/** Calls of the shared playbooks that ship, each with what it hands on, and of any other. */
final class CallTemplates {

    private static final String DRAFT_WITHIN = "draftWithin";
    private static final List<String> CRISIS_ALONE = List.of();

    private CallTemplates() {
    }

    static List<ElementTemplate> all() {
        return List.of(
                say(),
                handing(call("timed-updates", "Send timed updates",
                        "Promises updates, has them drafted, signed and sent, again and again until it is over. After the first words."),
                        List.of(Vocabulary.RESOLVED, Vocabulary.STATEMENT_ID, Vocabulary.NEXT_UPDATE_AT)),
                handing(call("ask-whether-over", "Ask whether it is over",
                        "Asks a PR manager, unless it is over already. A gateway may then ask ${resolved == 'yes'}."),
                        List.of(Vocabulary.RESOLVED)),
                handing(call("correction", "Correct what we said",
                        "Has the facts put right and a correction drafted, signed and published."), CRISIS_ALONE),
                handing(call("staff-notice", "Tell the staff",
                        "Has a notice to the staff drafted, signed and sent to them alone."), CRISIS_ALONE),
                signOff(),
                other());
    }

    private static ElementTemplate signOff() {
        return handing(call(Vocabulary.SIGN_OFF_PLAYBOOK, "Sign off the words",
                "Calls the reviews that the decision table sign-off asks for. A gateway after it asks ${signOff == 'returned'}."),
                List.of(Vocabulary.STATEMENT_ID))
                .fixed(Vocabulary.SIGN_OFF, ordered("type", "camunda:out", "source", Vocabulary.SIGN_OFF));
    }

    /** It wants to know what and how soon. */
    private static ElementTemplate say() {
        var kind = Guide.STEPS.stream().filter(step -> step.name().equals(Vocabulary.OPEN_STATEMENT)).findFirst().orElseThrow()
                .fields().get(0);
        var say = handing(call("say", "Say something", "Drafts a statement, has it signed and publishes it; sent back, it begins again.")
                .choice(kind.label(), kind.hint(), kind.choices().get(0), ElementTemplates.labelled(kind.choices()),
                        ElementTemplates.input(Vocabulary.KIND))
                .text("Draft within", "A duration such as PT15M", "PT15M", Durations.PATTERN, Durations.COMPLAINT,
                        ElementTemplates.input(DRAFT_WITHIN)),
                List.of(Vocabulary.KIND, DRAFT_WITHIN));
        for (var name : List.of(Vocabulary.STATEMENT_ID, Vocabulary.NEXT_UPDATE_AT)) {
            say.fixed(name, ordered("type", "camunda:out", "source", name));
        }
        return say;
    }

    private static ElementTemplate other() {
        return handing(pinned("playbook", "Call a playbook",
                "Runs another playbook of this folder. What it reads besides is handed on below, under In mappings.").open()
                .text("Playbook", "Its file name without the ending", "", property("calledElement")), CRISIS_ALONE);
    }

    private static ElementTemplate call(String playbook, String title, String about) {
        return pinned(playbook, title, about).fixed(playbook, property("calledElement"));
    }

    /** A running crisis keeps the version that it started with. */
    private static ElementTemplate pinned(String name, String title, String about) {
        return ElementTemplate.ofTask("call." + name, title, about, "bpmn:CallActivity")
                .fixed("deployment", property("camunda:calledElementBinding"));
    }

    private static ElementTemplate handing(ElementTemplate call, List<String> names) {
        call.fixed("${" + Vocabulary.CRISIS_ID + "}", ordered("type", "camunda:in:businessKey"));
        call.fixed(Vocabulary.CRISIS_ID, ordered("type", "camunda:in", "target", Vocabulary.CRISIS_ID));
        names.forEach(name -> call.fixed(name, ordered("type", "camunda:in", "target", name)));
        return call;
    }
}
