package io.holdingline.approval;

import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Statement;
import io.holdingline.task.Task;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything that a rule may look at when somebody decides.
 *
 * @param role in which the person decides
 * @param sha256 that the person's form named
 * @param authors everybody who wrote the revision
 * @param earlier decisions on this revision
 */
record Signing(Person person, Role role, Task task, Statement statement, Revision revision, String sha256,
               Set<UserName> authors, List<Approval> earlier, Verdict verdict, Instant now) {
}
