package io.holdingline.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people call a crisis, told to the record's page by a module that knows crises. */
public interface CrisisNames {

    /** References such as "C-2026-031"; unknown ids are left out. */
    Map<UUID, String> of(Collection<UUID> crises);

    /** The crisis that people call so, in any case of letters. */
    Optional<UUID> withReference(String reference);
}
