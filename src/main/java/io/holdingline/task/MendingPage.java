package io.holdingline.task;

import org.springframework.stereotype.Component;

@Component
class MendingPage implements TaskPage {

    @Override
    public String kind() {
        return Mending.KIND;
    }

    @Override
    public String path(Task task) {
        return "/admin/stuck-steps";
    }

    @Override
    public String verb() {
        return "Look";
    }
}
