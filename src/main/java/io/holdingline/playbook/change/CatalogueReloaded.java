package io.holdingline.playbook.change;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person had the folders read anew. */
record CatalogueReloaded(Actor actor) implements Auditable {

    @Override
    public @Nullable UUID crisis() {
        return null;
    }

    @Override
    public String action() {
        return "playbook.reloaded";
    }

    @Override
    public String sentence() {
        return "had playbooks, tables and templates read anew";
    }
}
