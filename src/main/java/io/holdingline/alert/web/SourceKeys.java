package io.holdingline.alert.web;

import io.holdingline.alert.AlertProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether a caller is an alert source: by bearer token, or by a signature over the raw body. */
@Component
class SourceKeys {

    private static final String BEARER = "bearer ";
    private static final String SCHEME = "sha256=";
    private static final String HMAC = "HmacSHA256";

    private final AlertProperties properties;

    SourceKeys(AlertProperties properties) {
        this.properties = properties;
    }

    boolean mayRead(@Nullable String authorization, @Nullable String signature) {
        return isToken(authorization) || (signature != null && !properties.hmacSecret().isBlank());
    }

    boolean accepts(@Nullable String authorization, @Nullable String signature, byte[] body) {
        return isToken(authorization) || isSignature(signature, body);
    }

    private boolean isToken(@Nullable String authorization) {
        if (properties.token().isBlank() || authorization == null
                || !authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return false;
        }
        return same(hmac(properties.token(), bytes(authorization.substring(BEARER.length()).strip())),
                hmac(properties.token(), bytes(properties.token())));
    }

    private boolean isSignature(@Nullable String signature, byte[] body) {
        if (properties.hmacSecret().isBlank() || signature == null || !signature.startsWith(SCHEME)) {
            return false;
        }
        return same(bytes(signature.substring(SCHEME.length()).toLowerCase(Locale.ROOT)),
                bytes(HexFormat.of().formatHex(hmac(properties.hmacSecret(), body))));
    }

    /** Takes the same time wherever the two differ. */
    private static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private static byte[] hmac(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(secret), HMAC));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
