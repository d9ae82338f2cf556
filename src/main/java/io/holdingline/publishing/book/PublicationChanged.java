package io.holdingline.publishing.book;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A publication moved, for the record. Claiming and the beginning of an attempt are the sender's own lease: every
 * attempt has one entry, its outcome, which names when it began, its body and its key.
 */
public record PublicationChanged(UUID crisis, Actor actor, String action, String sentence, Map<String, String> details)
        implements Auditable {

    public static PublicationChanged of(Row row, String verb, Actor actor, String sentence) {
        var details = new LinkedHashMap<String, String>();
        details.put("publication", row.id().toString());
        details.put("channel", row.channel());
        details.put("language", row.language());
        details.put("revisionSha256", row.sha256());
        return new PublicationChanged(row.crisis(), actor, "publishing." + verb, sentence, details);
    }

    public PublicationChanged with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value.toString());
        return new PublicationChanged(crisis, actor, action, sentence, more);
    }
}
