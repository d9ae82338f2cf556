package io.holdingline.publishing.web;

import io.holdingline.publishing.PublicationCard;
import io.holdingline.publishing.PublicationState;
import io.holdingline.statement.Languages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** One publication in a list. @param minute of its hour @param at what the row is sorted by: sent, else due (UTC) */
record Shown(String id, String label, String channel, String reference, String title, String crisis, String excerpt,
             String state, String word, Instant at, String minute, @Nullable String remark, @Nullable String link,
             boolean unknown) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("mm");

    /** The remark, to stand between other sentences. */
    public String sentence() {
        var said = remark == null ? "" : remark;
        return said.isEmpty() || said.endsWith(".") ? said : said + ".";
    }

    static Shown of(PublicationCard card, boolean stopped, ZoneId zone) {
        var one = card.publication();
        var look = Look.of(card, stopped);
        var at = one.sentAt() == null ? one.dueAt() : one.sentAt();
        return new Shown(one.id().toString(), one.leading() ? one.label() : one.label() + ", " + Languages.name(one.language()), card.channelLabel(), card.crisisReference(), card.crisisTitle(),
                one.crisis().toString(), card.excerpt(), look.state(), look.word(), at, MINUTE.format(at.atZone(zone)),
                one.remark(), one.link(), one.state() == PublicationState.UNKNOWN);
    }
}
