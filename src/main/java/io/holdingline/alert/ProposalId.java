package io.holdingline.alert;

import java.util.UUID;

/** Names one proposed crisis. */
public record ProposalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
