package io.holdingline.playbook.change;

import io.holdingline.identity.Person;
import io.holdingline.playbook.Finding;
import java.util.List;
import java.util.Map;

/** Changes of playbooks, tables and templates made in the application: nobody releases what they proposed. */
public interface Changes {

    /**
     * Puts a change up for release; what the lint finds does not stop it from being shown.
     *
     * @param files text by path, {@code playbooks/…} or {@code templates/…}
     * @throws io.holdingline.shared.RuleViolation for a path or text that no content has, or where nothing would change
     */
    Change propose(Map<String, String> files, String note, Person by);

    /** @throws io.holdingline.shared.NotFound where there is none */
    Change get(ChangeId id);

    /** Those that wait, oldest first. */
    List<Change> open();

    /** What the lint says of the catalogue with this change in it. */
    List<Finding> findings(Change change);

    /**
     * Brings the change into use for new crises, on every node; running ones keep their versions.
     *
     * @throws io.holdingline.shared.RuleViolation where the person is no administrator or proposed it, it is decided, a file has changed
     *     meanwhile, or the lint or the engine refuses it
     */
    void release(ChangeId id, Person by);

    /** @throws io.holdingline.shared.RuleViolation where it is decided */
    void withdraw(ChangeId id, Person by);

    /** Reads folders and released files anew, on every node. */
    void reload(Person by);
}
