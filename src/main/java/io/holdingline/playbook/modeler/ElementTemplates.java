package io.holdingline.playbook.modeler;

import static io.holdingline.playbook.modeler.ElementTemplate.ordered;
import static io.holdingline.playbook.modeler.ElementTemplate.property;

import io.holdingline.flow.Guide;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything a playbook may say, as element templates: Camunda Modeler reads them from {@code .camunda/element-templates}
 * beside the playbooks and offers steps, tasks, calls and messages by name.
 */
public final class ElementTemplates {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String DRAFT_WITHIN = "draftWithin";

    private ElementTemplates() {
    }

    /** The file {@code holdingline.json}, an array of templates. */
    public static String json() {
        var templates = new ArrayList<Map<String, Object>>();
        Guide.STEPS.forEach(step -> templates.add(step(step).json()));
        Guide.TASK_KINDS.forEach(kind -> templates.add(task(kind).json()));
        templates.add(signOff().json());
        templates.add(say().json());
        templates.add(call().json());
        Guide.MESSAGES.forEach(message -> templates.add(message(message).json()));
        return JSON.writeValueAsString(templates).replace("\r\n", "\n") + "\n";
    }

    private static ElementTemplate step(Guide.Entry step) {
        var template = new ElementTemplate("step." + step.name(), step.title(), step.about(), "bpmn:ServiceTask")
                .fixed("${" + step.name() + "}", property("camunda:delegateExpression"));
        step.fields().forEach(field -> choose(template, field, input(field.name())));
        return step.name().equals(Vocabulary.PUBLISH_STATEMENT)
                ? template.fixed("true", property("camunda:asyncBefore")) : template;
    }

    private static ElementTemplate task(Guide.Entry kind) {
        var template = new ElementTemplate("task." + kind.name(), kind.title(), kind.about(), "bpmn:UserTask")
                .fixed(kind.name(), property("camunda:formKey"))
                .choice("Who", "The role that is asked", defaultRole(kind.name()).key(), roles(), property("camunda:candidateGroups"))
                .text("Due within", "A duration such as PT15M, PT4H or P1D", "PT30M", property("camunda:dueDate"));
        kind.fields().forEach(field -> choose(template, field, ordered("type", "camunda:property", "name", field.name())));
        return template;
    }

    private static void choose(ElementTemplate template, Guide.Field field, Map<String, Object> binding) {
        if (field.choices().isEmpty()) {
            template.text(field.label(), field.hint(), "", binding);
        } else {
            template.choice(field.label(), field.hint(), field.choices().get(0), labelled(field.choices()), binding);
        }
    }

    private static ElementTemplate signOff() {
        return pinned(new ElementTemplate("call.sign-off", "Sign off the words",
                "Calls the reviews that the decision table sign-off asks for. A gateway after it asks ${signOff == 'returned'}.",
                "bpmn:CallActivity"))
                .fixed(Vocabulary.SIGN_OFF_PLAYBOOK, property("calledElement"))
                .fixed(Vocabulary.STATEMENT_ID, ordered("type", "camunda:in", "target", Vocabulary.STATEMENT_ID))
                .fixed(Vocabulary.SIGN_OFF, ordered("type", "camunda:out", "source", Vocabulary.SIGN_OFF));
    }

    /** A call of the shipped playbook {@code say}, which wants to know what and how soon. */
    private static ElementTemplate say() {
        var kind = Guide.STEPS.stream().filter(step -> step.name().equals(Vocabulary.OPEN_STATEMENT)).findFirst().orElseThrow()
                .fields().get(0);
        var say = pinned(new ElementTemplate("call.say", "Say something",
                "Drafts a statement, has it signed and publishes it; sent back, it begins again.", "bpmn:CallActivity"))
                .fixed("say", property("calledElement"))
                .choice(kind.label(), kind.hint(), "holding", labelled(kind.choices()), input(Vocabulary.KIND))
                .text("Draft within", "A duration such as PT15M", "PT15M", input(DRAFT_WITHIN));
        for (var name : List.of(Vocabulary.KIND, DRAFT_WITHIN)) {
            say.fixed(name, ordered("type", "camunda:in", "target", name));
        }
        for (var name : List.of(Vocabulary.STATEMENT_ID, Vocabulary.NEXT_UPDATE_AT)) {
            say.fixed(name, ordered("type", "camunda:out", "source", name));
        }
        return say;
    }

    private static Map<String, Object> input(String name) {
        return ordered("type", "camunda:inputParameter", "name", name);
    }

    private static ElementTemplate call() {
        return pinned(new ElementTemplate("call.playbook", "Call a playbook",
                "Runs another playbook of this folder, with the version that the crisis has pinned.", "bpmn:CallActivity"))
                .text("Playbook", "Its file name without the ending, such as timed-updates", "timed-updates", property("calledElement"));
    }

    private static ElementTemplate pinned(ElementTemplate call) {
        return call.fixed("deployment", property("camunda:calledElementBinding"))
                .fixed("${" + Vocabulary.CRISIS_ID + "}", ordered("type", "camunda:in:businessKey"))
                .fixed(Vocabulary.CRISIS_ID, ordered("type", "camunda:in", "target", Vocabulary.CRISIS_ID));
    }

    /** The schema for Camunda 7 knows no binding for the message itself: the drawer picks it under Message. */
    private static ElementTemplate message(Guide.Entry message) {
        return new ElementTemplate("message." + message.name(), message.title(), message.about()
                + " Then choose the global message " + message.name() + ".", "bpmn:Event")
                .text("Label", "As people read it in the diagram", message.title(), property("name"));
    }

    private static Role defaultRole(String kind) {
        return kind.equals(Vocabulary.REVIEW_FOR_LEGAL) ? Role.LEGAL_REVIEWER : Role.PR_MANAGER;
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        for (var role : List.of(Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR)) {
            roles.put(role.key(), role.label());
        }
        return roles;
    }

    private static Map<String, String> labelled(List<String> values) {
        var labelled = new LinkedHashMap<String, String>();
        values.forEach(value -> labelled.put(value,
                value.substring(0, 1).toUpperCase(Locale.UK) + value.substring(1).toLowerCase(Locale.UK)));
        return labelled;
    }
}
