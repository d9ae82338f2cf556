package io.holdingline.publishing.connect;

import java.util.Optional;
import java.util.UUID;

/** Knows the first mail that an audience had about a crisis in a language, so that later ones answer it. */
public interface MailThreads {

    /** The publication that began the thread; empty before the first mail went out. */
    Optional<UUID> first(UUID crisis, String channel, String language);
}
