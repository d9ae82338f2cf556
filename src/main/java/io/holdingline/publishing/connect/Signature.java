package io.holdingline.publishing.connect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** {@code t=<unix seconds>,v1=<hexadecimal HMAC-SHA256 of "t.body">}. */
public final class Signature {

    public static final String HEADER = "Holdingline-Signature";
    private static final Pattern SHAPE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private Signature() {
    }

    public static String of(String secret, Instant at, String body) {
        return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac(secret, at.getEpochSecond() + "." + body));
    }

    /** False for another secret, another body, or a time further than {@code tolerance} from {@code now}. */
    public static boolean verifies(@Nullable String header, String secret, String body, Instant now, Duration tolerance) {
        var parts = SHAPE.matcher(header == null ? "" : header);
        if (!parts.matches()) {
            return false;
        }
        var seconds = Long.parseLong(parts.group(1));
        return Math.abs(now.getEpochSecond() - seconds) <= tolerance.toSeconds()
                && MessageDigest.isEqual(HexFormat.of().parseHex(parts.group(2)), mac(secret, seconds + "." + body));
    }

    private static byte[] mac(String secret, String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
