package io.holdingline.publishing.connect;

import java.util.Optional;
import java.util.UUID;

/** Knows the first mail that went out for a crisis, so that later ones answer it. */
public interface MailThreads {

    /** The publication that began the thread; empty before the first mail went out. */
    Optional<UUID> first(UUID crisis);
}
