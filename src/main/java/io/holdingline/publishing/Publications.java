package io.holdingline.publishing;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every publication, by crisis and by day, and what people decide about them. Each act takes the epoch that the person
 * saw, and throws {@link io.holdingline.shared.StaleInput} where the publication has moved on since.
 */
public interface Publications {

    /** Newest first. */
    List<Publication> of(CrisisId crisis);

    /** Of several crises in one look-up, newest first. */
    List<Publication> of(Collection<CrisisId> crises);

    /** Due from the first instant up to, not including, the second; in order of time. */
    List<PublicationCard> between(Instant from, Instant to);

    /** What only a person can settle, oldest first. */
    List<PublicationCard> waitingForAPerson();

    /** @throws io.holdingline.shared.NotFound where there is none */
    PublicationFile get(PublicationId id);

    /** The label of every channel by its key, in the order of the screens. */
    Map<String, String> channels();

    /** It will never be sent; always wins where sending has not begun. */
    void cancel(PublicationId id, long epoch, String reason, Person by);

    /** Another time (UTC) for one that is planned. */
    void reschedule(PublicationId id, long epoch, Instant dueAt, Person by);

    /** A person saw it in the world. */
    void isLive(PublicationId id, long epoch, @Nullable String link, Person by);

    /** A person looked and it is not out, or it lapsed and may still go: it is sent, now. */
    void sendAgain(PublicationId id, long epoch, String reason, Person by);

    /** A person looked and it is not out, and it shall not be sent any more. */
    void giveUp(PublicationId id, long epoch, String reason, Person by);

    /** Nobody can tell; it stays unknown on the record. */
    void leave(PublicationId id, long epoch, String reason, Person by);
}
