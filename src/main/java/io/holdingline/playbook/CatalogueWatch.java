package io.holdingline.playbook;

import io.holdingline.timing.DueWork;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the catalogue anew on every node once any of them has released a change or was asked to reload. */
@Component
class CatalogueWatch implements DueWork {

    private final LoadedCatalogue catalogue;
    private final ReleasedFiles released;

    CatalogueWatch(LoadedCatalogue catalogue, ReleasedFiles released) {
        this.catalogue = catalogue;
        this.released = released;
    }

    @Override
    public String name() {
        return "catalogue-watch";
    }

    @Override
    public Optional<Instant> nextDue() {
        return released.reloads() == catalogue.reloads() ? Optional.empty() : Optional.of(Instant.EPOCH);
    }

    @Override
    public void runDue() {
        if (released.reloads() != catalogue.reloads()) {
            catalogue.reload();
        }
    }
}
