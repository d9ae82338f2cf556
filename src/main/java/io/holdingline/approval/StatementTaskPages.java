package io.holdingline.approval;

import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Person;
import io.holdingline.statement.Authorship;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.Statements;
import io.holdingline.task.Task;
import io.holdingline.task.TaskPage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the tasks about words are done. */
@Configuration(proxyBeanMethods = false)
class StatementTaskPages {

    @Bean
    TaskPage draftPage() {
        return new Draft();
    }

    @Bean
    TaskPage prReviewPage(Statements statements, Authorship authorship) {
        return new Review(Vocabulary.REVIEW_FOR_PR, statements, authorship);
    }

    @Bean
    TaskPage legalReviewPage(Statements statements, Authorship authorship) {
        return new Review(Vocabulary.REVIEW_FOR_LEGAL, statements, authorship);
    }

    private static String path(Task task, String place) {
        return "/statements/" + task.subject() + "/" + place + "?task=" + task.id();
    }

    private record Draft() implements TaskPage {

        @Override
        public String kind() {
            return Vocabulary.DRAFT_STATEMENT;
        }

        @Override
        public String path(Task task) {
            return StatementTaskPages.path(task, "draft");
        }

        @Override
        public String verb() {
            return "Draft";
        }
    }

    private record Review(String kind, Statements statements, Authorship authorship) implements TaskPage {

        @Override
        public String path(Task task) {
            return StatementTaskPages.path(task, "review");
        }

        @Override
        public String verb() {
            return "Review";
        }

        @Override
        public @Nullable String closedTo(Task task, Person person) {
            return Optional.ofNullable(task.subject()).map(StatementId::new).flatMap(statements::latest)
                    .flatMap(latest -> authorship.standing(latest.id()))
                    .filter(standing -> standing.everyAuthor().contains(person.name()))
                    .map(standing -> standing.authors().contains(person.name()) ? "Written by you" : "You set a fact in it")
                    .orElse(null);
        }
    }
}
