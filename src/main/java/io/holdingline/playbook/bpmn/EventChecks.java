package io.holdingline.playbook.bpmn;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.xml.Xml;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Checks timers and messages. */
class EventChecks {

    private static final String VARIABLE = "\\$\\{\\w+}";
    private static final String DURATION = "P(?=.)(\\d+Y)?(\\d+M)?(\\d+[DW])?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?";

    private final Sheet sheet;
    private final Map<String, String> messages;

    EventChecks(Sheet sheet, Element definitions) {
        this.sheet = sheet;
        this.messages = Xml.children(definitions, Xml.BPMN, "message").stream().collect(Collectors.toMap(
                message -> message.getAttribute("id"), message -> message.getAttribute("name"), (one, other) -> one));
    }

    void check(Element process) {
        for (var element : Xml.all(process)) {
            switch (element.getLocalName()) {
                case "messageEventDefinition" -> checkMessage(element);
                case "timerEventDefinition" -> checkTimer(element);
                default -> { }
            }
        }
    }

    private void checkMessage(Element event) {
        var name = messages.getOrDefault(event.getAttribute("messageRef"), "");
        if (!Vocabulary.MESSAGES.contains(name)) {
            sheet.add(PlaybookRule.KNOWN_MESSAGE, owner(event), "The message is '" + name + "'; known are "
                    + Vocabulary.MESSAGES.stream().sorted().toList() + ".");
        }
    }

    private void checkTimer(Element timer) {
        var times = Xml.children(timer);
        if (times.size() != 1 || !isReadable(times.get(0))) {
            sheet.add(PlaybookRule.TIMER_HAS_TIME, owner(timer), "The timer has no time that can be read.");
        }
        times.stream().filter(time -> time.getTextContent().strip().matches("R\\d+.*"))
                .forEach(cycle -> sheet.add(PlaybookRule.NO_FINITE_CYCLE, owner(timer),
                        "The timer ends after " + cycle.getTextContent().strip() + "."));
    }

    private static boolean isReadable(Element time) {
        Function<String, Boolean> matches = pattern -> time.getTextContent().strip().matches(pattern);
        return switch (time.getLocalName()) {
            case "timeDate" -> matches.apply(VARIABLE + "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
            case "timeDuration" -> matches.apply(VARIABLE + "|" + DURATION);
            case "timeCycle" -> matches.apply("R\\d*/" + DURATION);
            default -> false;
        };
    }

    private static Element owner(Element definition) {
        return (Element) definition.getParentNode();
    }
}
