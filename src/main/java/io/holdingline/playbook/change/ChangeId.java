package io.holdingline.playbook.change;

import java.util.UUID;

public record ChangeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
