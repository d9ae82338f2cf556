package io.holdingline.statement;

import java.util.UUID;

/** Names one statement. */
public record StatementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
