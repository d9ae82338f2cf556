package io.holdingline.publishing.web;

import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationCard;
import java.time.Duration;

/** How a state looks: the name of its icon and colour, and its word. */
record Look(String state, String word) {

    private static final Duration PUNCTUAL = Duration.ofMinutes(1);

    static Look of(PublicationCard card, boolean stopped) {
        var publication = card.publication();
        return switch (publication.state()) {
            case PLANNED -> card.held() || stopped ? new Look("held", "Held") : new Look("planned", "Planned");
            case CLAIMED, SENDING -> new Look("sending", "Sending");
            case SENT -> isLate(publication) ? new Look("late", "Sent late") : new Look("sent", "Sent");
            case REJECTED -> new Look("failed", "Not sent");
            case RETRY_SAFE -> stopped ? new Look("held", "Held") : new Look("late", "Trying again");
            case UNKNOWN -> new Look("unknown", "Unknown");
            case CANCELLED -> new Look("waived", "Cancelled");
        };
    }

    private static boolean isLate(Publication publication) {
        return publication.sentAt() != null && publication.sentAt().isAfter(publication.dueAt().plus(PUNCTUAL));
    }
}
