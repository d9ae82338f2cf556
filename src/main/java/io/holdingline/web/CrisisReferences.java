package io.holdingline.web;

import io.holdingline.audit.CrisisNames;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the record's page what people call a crisis. */
@Component
class CrisisReferences implements CrisisNames {

    private static final int CLOSED_SEARCHED = 500;

    private final Crises crises;

    CrisisReferences(Crises crises) {
        this.crises = crises;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        var references = new HashMap<UUID, String>();
        ids.forEach(id -> find(id).ifPresent(crisis -> references.put(id, crisis.reference())));
        return references;
    }

    @Override
    public Optional<UUID> withReference(String reference) {
        return Stream.concat(crises.open().stream(), crises.closed(CLOSED_SEARCHED).stream())
                .filter(crisis -> crisis.reference().equalsIgnoreCase(reference)).findFirst()
                .map(crisis -> crisis.id().value());
    }

    private Optional<Crisis> find(UUID id) {
        try {
            return Optional.of(crises.get(new CrisisId(id)));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
