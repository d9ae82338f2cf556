package io.holdingline.audit.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** The public half of a house's key: tells whether the house signed. */
public record Seal(PublicKey key) {

    /** Whether the signature (Base64) is the house's own over this hash for this purpose. */
    boolean holds(String purpose, String hash, String signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message(purpose, hash));
            var bytes = Base64.getDecoder().decode(signature);
            return check.verify(bytes) && Base64.getEncoder().encodeToString(bytes).equals(signature);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    static byte[] message(String purpose, String hash) {
        return (purpose + "\n" + hash).getBytes(StandardCharsets.UTF_8);
    }
}
