package io.holdingline.approval;

import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Standing;
import io.holdingline.statement.Statement;
import io.holdingline.task.Task;
import java.time.Instant;
import java.util.List;

/**
 * Everything that a rule may look at when somebody decides.
 *
 * @param role in which the person decides
 * @param sha256 that the person's form named
 * @param standing of the revision, with everybody who wrote it
 * @param earlier decisions on this revision
 */
record Signing(Person person, Role role, Task task, Standing standing, String sha256, List<Approval> earlier,
               Verdict verdict, Instant now) {

    Statement statement() {
        return standing.statement();
    }

    Revision revision() {
        return standing.revision();
    }
}
