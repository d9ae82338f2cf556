package io.holdingline.web;

import io.holdingline.identity.Person;
import io.holdingline.publishing.StopSwitch;
import io.holdingline.task.Tasks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the masthead says about the state of the house. */
@Component
class State {

    private final Places places;
    private final Tasks tasks;
    private final Promises promises;
    private final StopSwitch stopSwitch;
    private final Times times;

    State(Places places, Tasks tasks, Promises promises, StopSwitch stopSwitch, Times times) {
        this.places = places;
        this.tasks = tasks;
        this.promises = promises;
        this.stopSwitch = stopSwitch;
        this.times = times;
    }

    Viewer viewer(Person person) {
        return new Viewer(person, places.openTo(person), () -> tasks.openFor(person).size());
    }

    Optional<Watch> watch() {
        return promises.mostUrgent();
    }

    Optional<StopNotice> stop() {
        return stopSwitch.current().map(stop -> StopNotice.of(stop, times));
    }
}
