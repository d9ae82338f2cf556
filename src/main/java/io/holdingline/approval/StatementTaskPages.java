package io.holdingline.approval;

import io.holdingline.flow.Vocabulary;
import io.holdingline.task.Task;
import io.holdingline.task.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the tasks about words are done. */
@Configuration(proxyBeanMethods = false)
class StatementTaskPages {

    @Bean
    TaskPage draftPage() {
        return new Page(Vocabulary.DRAFT_STATEMENT, "draft", "Draft");
    }

    @Bean
    TaskPage prReviewPage() {
        return new Page(Vocabulary.REVIEW_FOR_PR, "review", "Review");
    }

    @Bean
    TaskPage legalReviewPage() {
        return new Page(Vocabulary.REVIEW_FOR_LEGAL, "review", "Review");
    }

    private record Page(String kind, String place, String verb) implements TaskPage {

        @Override
        public String path(Task task) {
            return "/statements/" + task.subject() + "/" + place + "?task=" + task.id();
        }
    }
}
