package io.holdingline.playbook.bpmn;

import org.w3c.dom.Element;

/** Checks that what people read in a list has a name that fits there. */
final class NameChecks {

    private static final int LONGEST = 200;

    private NameChecks() {
    }

    static void check(Sheet sheet, Element element) {
        var name = element.getAttribute("name");
        if (name.isBlank() || name.length() > LONGEST) {
            sheet.add(PlaybookRule.HAS_NAME, element, name.isBlank() ? "It has no name." : "Its name has " + name.length() + " characters.");
        }
    }
}
