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

    private static final Map<String, Object> ROLE = property("camunda:candidateGroups");
    private static final Map<String, Role> REVIEWERS = Map.of(Vocabulary.REVIEW_FOR_PR, Role.PR_MANAGER,
            Vocabulary.REVIEW_FOR_LEGAL, Role.LEGAL_REVIEWER);

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ElementTemplates() {
    }

    /** The file {@code holdingline.json}, an array of templates in the order in which Modeler offers them: what is drawn most first. */
    public static String json() {
        var templates = new ArrayList<Map<String, Object>>();
        CallTemplates.all().forEach(call -> templates.add(call.json()));
        Guide.TASK_KINDS.forEach(kind -> templates.add(task(kind).json()));
        Guide.STEPS.forEach(step -> templates.add(step(step).json()));
        Guide.MESSAGES.forEach(message -> templates.add(message(message).json()));
        return JSON.writeValueAsString(templates).replace("\r\n", "\n") + "\n";
    }

    private static ElementTemplate step(Guide.Entry step) {
        var template = ElementTemplate.ofTask("step." + step.name(), step.title(), step.about(), "bpmn:ServiceTask")
                .fixed("${" + step.name() + "}", property("camunda:delegateExpression"));
        step.fields().forEach(field -> choose(template, field, input(field.name())));
        return switch (step.name()) {
            case Vocabulary.PUBLISH_STATEMENT -> template.fixed("true", property("camunda:asyncBefore"));
            case Vocabulary.COMPLETE_SIGN_OFF -> answering(template, Vocabulary.APPROVED);
            case Vocabulary.RETURN_TO_DRAFT -> answering(template, Vocabulary.RETURNED);
            default -> template;
        };
    }

    private static ElementTemplate answering(ElementTemplate step, String answer) {
        return step.fixed(Vocabulary.SIGN_OFF, ordered("type", "camunda:outputParameter", "source", answer));
    }

    private static ElementTemplate task(Guide.Entry kind) {
        var template = ElementTemplate.ofTask("task." + kind.name(), kind.title(), kind.about(), "bpmn:UserTask")
                .fixed(kind.name(), property("camunda:formKey"));
        if (REVIEWERS.containsKey(kind.name())) {
            template.fixed(REVIEWERS.get(kind.name()).key(), ROLE);
        } else {
            template.choice("Who", "The role that is asked", Role.PR_MANAGER.key(), roles(), ROLE);
        }
        template.text("Due within", "A duration such as PT15M, PT4H or P1D", "PT30M", Durations.PATTERN, Durations.COMPLAINT,
                property("camunda:dueDate"));
        kind.fields().forEach(field -> choose(template, field, ordered("type", "camunda:property", "name", field.name())));
        return kind.name().equals(Vocabulary.TAKE_DECISION) ? template.open() : template;
    }

    static Map<String, Object> input(String name) {
        return ordered("type", "camunda:inputParameter", "name", name);
    }

    private static void choose(ElementTemplate template, Guide.Field field, Map<String, Object> binding) {
        if (field.choices().isEmpty()) {
            template.text(field.label(), field.hint(), "", binding);
        } else {
            template.choice(field.label(), field.hint(), field.choices().get(0), labelled(field.choices()), binding);
        }
    }

    /** The schema for Camunda 7 knows no binding for the message itself: the drawer picks it under Message. */
    private static ElementTemplate message(Guide.Entry message) {
        return ElementTemplate.of("message." + message.name(), message.title(), message.about()
                + " Below, under Message, choose the global message " + message.name()
                + "; where the list lacks it, create a new one and type that name.", "bpmn:Event").open()
                .text("Label", "As people read it in the diagram", message.title(), property("name"));
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        for (var role : List.of(Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR)) {
            roles.put(role.key(), role.label());
        }
        roles.put(Role.LEGAL_REVIEWER.key() + "," + Role.PR_MANAGER.key(), "Legal reviewer or PR manager");
        return roles;
    }

    static Map<String, String> labelled(List<String> values) {
        var labelled = new LinkedHashMap<String, String>();
        values.forEach(value -> labelled.put(value,
                value.substring(0, 1).toUpperCase(Locale.UK) + value.substring(1).toLowerCase(Locale.UK)));
        return labelled;
    }
}
