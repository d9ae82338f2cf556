package io.holdingline.web.crisis;

import io.holdingline.flow.Vocabulary;
import io.holdingline.task.Task;
import io.holdingline.task.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the tasks about the case itself are done; the crisis module stands below tasks and cannot say so. */
@Configuration(proxyBeanMethods = false)
class CaseTaskPages {

    @Bean
    TaskPage factSheetPage() {
        return new Page(Vocabulary.FILL_FACT_SHEET, "facts", "Fill in");
    }

    @Bean
    TaskPage resolvePage() {
        return new Page(Vocabulary.CONFIRM_RESOLVED, "resolve", "Answer");
    }

    @Bean
    TaskPage standDownPage() {
        return new Page(Vocabulary.STAND_DOWN, "stand-down", "Stand down");
    }

    @Bean
    TaskPage decisionPage() {
        return new RecordPage(Vocabulary.TAKE_DECISION, "decisions", "Decide");
    }

    @Bean
    TaskPage findingPage() {
        return new RecordPage(Vocabulary.RECORD_FINDING, "findings", "Record");
    }

    @Bean
    TaskPage anchorPage() {
        return new AnchorPage(Vocabulary.RECORD_ANCHOR, "Record");
    }

    /** What the playbook asks for is named by the property {@code anchor} of its task. */
    private record AnchorPage(String kind, String verb) implements TaskPage {

        @Override
        public String path(Task task) {
            return "/crises/" + task.crisis() + "/clocks/anchors/"
                    + task.brief().properties().getOrDefault("anchor", "unnamed") + "?task=" + task.id();
        }
    }

    private record RecordPage(String kind, String place, String verb) implements TaskPage {

        @Override
        public String path(Task task) {
            return "/crises/" + task.crisis() + "/" + place + "/" + task.id();
        }
    }

    private record Page(String kind, String place, String verb) implements TaskPage {

        @Override
        public String path(Task task) {
            return "/crises/" + task.crisis() + "/" + place + "?task=" + task.id();
        }
    }
}
