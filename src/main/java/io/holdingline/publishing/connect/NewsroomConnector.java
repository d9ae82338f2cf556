package io.holdingline.publishing.connect;

import io.holdingline.publishing.newsroom.Newsroom;
import io.holdingline.publishing.newsroom.NewsroomEntry;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Our own public page. One row a publication, so the same again changes nothing, nor does an attempt of an epoch that is over. */
public class NewsroomConnector implements Connector {

    private final Newsroom newsroom;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public NewsroomConnector(Newsroom newsroom, TransactionTemplate transaction, Clock clock) {
        this.newsroom = newsroom;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "newsroom";
    }

    @Override
    public String label() {
        return "Newsroom";
    }

    @Override
    public boolean idempotent() {
        return true;
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public String body(Outgoing outgoing) {
        return outgoing.subject() + "\n\n" + outgoing.text();
    }

    @Override
    public Outcome send(Outgoing outgoing, Fence fence) {
        var link = entry(outgoing).address();
        try {
            var added = transaction.execute(status -> newsroom.add(entry(outgoing), fence.epoch()));
            return Boolean.TRUE.equals(added) ? Outcome.sent("on the page", link)
                    : Outcome.notTaken("Somebody else has it in hand by now");
        } catch (DuplicateKeyException already) {
            return Outcome.sent("was on the page already", link);
        }
    }

    private NewsroomEntry entry(Outgoing outgoing) {
        return new NewsroomEntry(outgoing.key(), page(outgoing), outgoing.kind(), outgoing.label(), outgoing.language(),
                outgoing.leading(),                outgoing.subject(), outgoing.text(), clock.instant(), outgoing.nextUpdateAt());
    }

    private static String page(Outgoing outgoing) {
        return outgoing.reference().toLowerCase(Locale.ROOT);
    }
}
