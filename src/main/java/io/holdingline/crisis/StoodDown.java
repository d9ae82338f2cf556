package io.holdingline.crisis;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A PR manager ended the watch; promises that still stand are given up by that person. */
public record StoodDown(CrisisId crisisId, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.stood-down";
    }

    @Override
    public String sentence() {
        return "stood the crisis down";
    }
}
