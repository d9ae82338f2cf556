package io.holdingline.web;

import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** The person who looks at the page, as the masthead shows them. */
class Viewer {

    private final Person person;
    private final Set<String> places;
    private final IntSupplier openTasks;
    private int taskCount = -1;

    Viewer(Person person, Set<String> places, IntSupplier openTasks) {
        this.person = person;
        this.places = places;
        this.openTasks = openTasks;
    }

    public String getDisplayName() {
        return person.displayName();
    }

    public String getRoleLabel() {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    public Set<String> getPlaces() {
        return places;
    }

    /** Counted only where a page shows it, and once. */
    public int getTaskCount() {
        if (taskCount < 0) {
            taskCount = openTasks.getAsInt();
        }
        return taskCount;
    }
}
