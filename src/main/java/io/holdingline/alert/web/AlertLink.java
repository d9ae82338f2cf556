package io.holdingline.alert.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An address that a source gave: only a web address becomes a link, everything else stays text. */
final class AlertLink {

    private AlertLink() {
    }

    static @Nullable String of(@Nullable String address) {
        try {
            var scheme = address == null ? null : URI.create(address).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme) ? address : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
