package io.holdingline.audit.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 keys as PEM text, as {@code openssl genpkey -algorithm ed25519} writes them. */
public final class Pem {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private Pem() {
    }

    public static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String ofPrivate(KeyPair pair) {
        return write(PRIVATE, pair.getPrivate().getEncoded());
    }

    public static String ofPublic(Seal seal) {
        return write(PUBLIC, seal.key().getEncoded());
    }

    /** @throws IllegalArgumentException where the text holds no Ed25519 private key */
    public static KeyPair readPrivate(String pem) {
        try {
            var spec = new PKCS8EncodedKeySpec(read(PRIVATE, pem));
            var key = (EdECPrivateKey) KeyFactory.getInstance("Ed25519").generatePrivate(spec);
            return new KeyPair(publicOf(key), key);
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("not an Ed25519 private key", broken);
        }
    }

    /** @throws IllegalArgumentException where the text holds no Ed25519 public key */
    public static Seal readPublic(String pem) {
        try {
            var spec = new X509EncodedKeySpec(read(PUBLIC, pem));
            return new Seal(KeyFactory.getInstance("Ed25519").generatePublic(spec));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("not an Ed25519 public key", broken);
        }
    }

    /** A PEM file holds the private half alone; the generator makes the pair anew when fed its bytes as chance. */
    private static PublicKey publicOf(EdECPrivateKey key) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(key.getBytes().orElseThrow(), 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }

    private static String write(String label, byte[] encoded) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static byte[] read(String label, String pem) {
        var begin = "-----BEGIN " + label + "-----";
        var from = pem.indexOf(begin);
        var to = pem.indexOf("-----END " + label + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + begin);
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}
