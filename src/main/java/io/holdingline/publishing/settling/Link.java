package io.holdingline.publishing.settling;

import io.holdingline.shared.RuleViolation;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A place in the world that somebody gave us; it is shown as a link, so only web addresses pass. */
final class Link {

    private static final int LONGEST = 1_000;

    private Link() {
    }

    static @Nullable String checked(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var link = typed.strip();
        if (link.length() > LONGEST || !isWeb(link)) {
            throw new RuleViolation("link", "A link begins with https:// and names a page.");
        }
        return link;
    }

    private static boolean isWeb(String link) {
        try {
            var uri = new URI(link);
            return uri.getHost() != null && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
