package io.holdingline.publishing.question;

import io.holdingline.task.Task;
import io.holdingline.task.TaskPage;
import org.springframework.stereotype.Component;

@Component
class CheckPublicationPage implements TaskPage {

    @Override
    public String kind() {
        return Questions.KIND;
    }

    @Override
    public String path(Task task) {
        return "/publications/" + task.subject();
    }

    @Override
    public String verb() {
        return "Answer";
    }
}
