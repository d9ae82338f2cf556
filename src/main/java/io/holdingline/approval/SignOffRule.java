package io.holdingline.approval;

import java.util.Optional;

/** One reason why somebody may not decide on a revision. */
interface SignOffRule {

    /** A kind sentence for the person; empty where nothing stands against it. */
    Optional<String> objection(Signing signing);
}
