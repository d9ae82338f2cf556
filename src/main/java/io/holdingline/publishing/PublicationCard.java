package io.holdingline.publishing;

/**
 * A publication as the social team's lists show it.
 *
 * @param excerpt the beginning of its words as plain text
 * @param held true where it fell due while the stop switch was on and waits for a person
 * @param asksPerson true where the house cannot settle it by itself
 */
public record PublicationCard(Publication publication, String channelLabel, String crisisReference, String crisisTitle,
                              String excerpt, boolean held, boolean asksPerson) {
}
