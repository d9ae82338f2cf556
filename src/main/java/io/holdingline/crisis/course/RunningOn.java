package io.holdingline.crisis.course;

import io.holdingline.playbook.CatalogueUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the catalogue which crises run on which of its versions. */
@Component
class RunningOn implements CatalogueUse {

    private final CrisisTable table;

    RunningOn(CrisisTable table) {
        this.table = table;
    }

    @Override
    public List<Use> running() {
        return table.open().stream().map(crisis -> new Use(crisis.title(), "/crises/" + crisis.id(),
                crisis.severity().level(), crisis.scenario(), crisis.catalogue())).toList();
    }
}
