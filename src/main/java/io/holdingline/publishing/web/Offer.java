package io.holdingline.publishing.web;

import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.publishing.PublicationCard;
import io.holdingline.publishing.PublicationState;

/**
 * Which acts the page offers this person.
 *
 * @param answer say whether an unknown one is live
 * @param decide send again or give up one that did not go out
 * @param plan move or cancel one that is still to come
 */
record Offer(boolean answer, boolean decide, boolean plan) {

    static Offer to(Person person, PublicationCard card) {
        var state = card.publication().state();
        var settles = person.has(Role.SOCIAL_TEAM) && card.asksPerson();
        var toCome = state == PublicationState.PLANNED || state == PublicationState.RETRY_SAFE;
        return new Offer(settles && state == PublicationState.UNKNOWN, settles && state != PublicationState.UNKNOWN,
                toCome && !card.asksPerson() && (person.has(Role.SOCIAL_TEAM) || person.has(Role.PR_MANAGER)));
    }
}
