package io.holdingline.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PemTests {

    /** Made with {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout}. */
    private static final String PRIVATE = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEICmIpOVdQFJVyEtSO4DS637AzsaDy+QpVo8JV7MKFUSc
            -----END PRIVATE KEY-----
            """;
    private static final String PUBLIC = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAiUZRqYKeORV7bKz7N/7a3uMbu8BpVrCsbWHHWJ00J3E=
            -----END PUBLIC KEY-----
            """;

    @Test
    void findsThePublicHalfOfAKeyThatOpensslMade() {
        assertThat(Pem.ofPublic(new HouseKey(Pem.readPrivate(PRIVATE)).seal())).isEqualTo(PUBLIC);
    }

    @Test
    void readsWhatItWrites() {
        var pair = Pem.newPair();

        assertThat(Pem.readPrivate(Pem.ofPrivate(pair)).getPublic()).isEqualTo(pair.getPublic());
        assertThat(Pem.readPublic(Pem.ofPublic(new Seal(pair.getPublic()))).key()).isEqualTo(pair.getPublic());
    }

    @Test
    void aPrivateKeyIsNotTakenForAPublicOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pem.readPublic(PRIVATE));
    }
}
