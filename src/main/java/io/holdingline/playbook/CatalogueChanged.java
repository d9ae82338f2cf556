package io.holdingline.playbook;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Playbooks, tables or templates were edited, and new crises start with the edited ones. */
record CatalogueChanged(CatalogueVersion version, int files) implements Auditable {

    @Override
    public @Nullable UUID crisis() {
        return null;
    }

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public String action() {
        return "playbook.catalogue-changed";
    }

    @Override
    public String sentence() {
        return "put catalogue " + version.sha256().substring(0, 8) + " with " + files + " files into use";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("catalogue", version.sha256());
    }
}
