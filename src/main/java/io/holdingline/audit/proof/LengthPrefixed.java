package io.holdingline.audit.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 over values of which each is preceded by its length, so that no two lists of values look alike. */
final class LengthPrefixed {

    private final MessageDigest digest = sha256();

    LengthPrefixed(String purpose) {
        text(purpose);
    }

    LengthPrefixed text(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
        return this;
    }

    LengthPrefixed number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
        return this;
    }

    LengthPrefixed pairs(SortedMap<String, String> pairs) {
        number(pairs.size());
        pairs.forEach((key, value) -> text(key).text(value));
        return this;
    }

    /** Ends the digest; call once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
