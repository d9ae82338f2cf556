package io.holdingline.crisis;

import io.holdingline.flow.TaskBrief;
import java.util.UUID;

/**
 * A task that is done on a page of the case.
 *
 * @param name its label in the playbook, "Decide whether to answer"
 * @param brief what the playbook says about it beyond its name
 * @param open false once it is done or withdrawn
 */
public record CaseTask(UUID id, CrisisId crisis, String kind, String name, TaskBrief brief, boolean open) {
}
