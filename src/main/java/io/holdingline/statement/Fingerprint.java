package io.holdingline.statement;

import io.holdingline.shared.Sha256;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SHA-256 over everything that an approval covers; any change of it is a different revision. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** Length-prefixes every field, so that no two different revisions share their bytes. */
    public static String of(List<Variant> variants, @Nullable Instant nextUpdateAt, @Nullable Instant publishAt) {
        var bytes = new StringBuilder("holdingline-revision-1");
        for (Variant variant : variants) {
            append(bytes, variant.channel());
            append(bytes, variant.language());
            append(bytes, variant.audience());
            append(bytes, variant.subject());
            append(bytes, variant.text());
        }
        append(bytes, String.valueOf(nextUpdateAt));
        append(bytes, String.valueOf(publishAt));
        return Sha256.of(bytes.toString());
    }

    private static void append(StringBuilder bytes, String field) {
        bytes.append('\n').append(field.length()).append(':').append(field);
    }
}
