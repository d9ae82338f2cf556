package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.BpmnNames;
import io.holdingline.playbook.xml.Xml;
import org.w3c.dom.Element;

/** Checks what stands at the head of a process. */
class HeadChecks {

    private final Sheet sheet;

    HeadChecks(Sheet sheet) {
        this.sheet = sheet;
    }

    void check(Element process) {
        var wanted = PlaybookLint.stem(sheet.path);
        if (!wanted.equals(process.getAttribute("id"))) {
            sheet.add(PlaybookRule.ID_IS_FILE_NAME, process,
                    "The process is called " + process.getAttribute("id") + " and its file " + wanted + ".");
        }
        NameChecks.check(sheet, process);
        if (!"true".equals(process.getAttribute("isExecutable"))) {
            sheet.add(PlaybookRule.ONE_PROCESS, process, "The process is not executable.");
        }
        if (!Xml.camunda(process, "historyTimeToLive").matches("P\\d+D|\\d+")) {
            sheet.add(PlaybookRule.HISTORY_TIME_TO_LIVE, process, "The history time to live is missing or unreadable.");
        }
        checkStart(process);
    }

    private void checkStart(Element process) {
        var starts = Xml.children(process, Xml.BPMN, "startEvent");
        if (starts.size() != 1) {
            sheet.add(PlaybookRule.PLAIN_START, process, "The process has " + starts.size() + " start events.");
        }
        starts.stream().filter(start -> Xml.children(start).stream().anyMatch(BpmnNames::isEventDefinition))
                .forEach(start -> sheet.add(PlaybookRule.PLAIN_START, start, "The start waits for something."));
    }
}
