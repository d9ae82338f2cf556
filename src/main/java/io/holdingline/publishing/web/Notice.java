package io.holdingline.publishing.web;

import io.holdingline.publishing.newsroom.Markdown;
import io.holdingline.publishing.newsroom.NewsroomEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the public reads it.
 *
 * @param html of the words, markup of the author escaped
 * @param correctedAt when a later entry corrected it
 * @param correctedBy the anchor of that entry
 */
record Notice(String id, String reference, String kind, String label, String language, String headline, String html, Instant at,
              @Nullable Instant next, boolean over, @Nullable Instant correctedAt, @Nullable String correctedBy) {

    /** @param entries of one crisis in one language, newest first; a correction corrects what was said just before it */
    static List<Notice> of(List<NewsroomEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> of(entries.get(i), i > 0 && entries.get(i - 1).isCorrection() ? entries.get(i - 1) : null))
                .toList();
    }

    static Notice of(NewsroomEntry entry, @Nullable NewsroomEntry correction) {
        return new Notice(entry.publication().toString(), entry.reference(), entry.kind(), entry.label(), entry.language(), entry.headline(),
                Markdown.html(entry.words()), entry.publishedAt(), entry.nextUpdateAt(), entry.isResolution(),
                correction == null ? null : correction.publishedAt(),
                correction == null ? null : correction.publication().toString());
    }
}
