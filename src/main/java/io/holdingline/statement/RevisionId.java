package io.holdingline.statement;

import java.util.UUID;

/** Names one immutable revision. */
public record RevisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
