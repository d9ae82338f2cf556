package io.holdingline.flow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A playbook asks a person for something; raised inside the engine's transaction.
 *
 * @param kind one of the kinds in {@link Vocabulary}
 * @param name the label in the playbook, "Review for legal"
 * @param roles keys of the roles that may do it
 * @param statement the statement it is about, where its kind is about one
 * @param due UTC
 * @param brief what the playbook says about it beyond its name
 */
public record HumanTaskOpened(HumanTaskId id, UUID crisis, String kind, String name, Set<String> roles,
                              @Nullable UUID statement, @Nullable Instant due, TaskBrief brief) {
}
