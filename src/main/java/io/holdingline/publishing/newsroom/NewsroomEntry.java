package io.holdingline.publishing.newsroom;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One publication on the public page, kept for good.
 *
 * @param reference of the crisis in lower case, as in the page's address
 * @param kind key of the statement's kind
 * @param leading whether the language is the statement's first
 * @param words Markdown, as sent
 */
public record NewsroomEntry(UUID publication, String reference, String kind, String label, String language, boolean leading,
                            String headline, String words, Instant publishedAt, @Nullable Instant nextUpdateAt) {

    /** Where it is read: the page shows the leading language unless asked for another. */
    public String address() {
        return "/newsroom/" + reference + (leading ? "" : "?lang=" + language) + "#" + publication;
    }

    public boolean isCorrection() {
        return kind.equals("correction");
    }

    /** After it nothing more is promised. */
    public boolean isResolution() {
        return kind.equals("resolution");
    }
}
