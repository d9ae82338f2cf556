package io.holdingline.publishing.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.Poll;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedHttpTests {

    private static final HttpSettings STRICT = new HttpSettings(false, Duration.ofMillis(500), Duration.ofMillis(800));

    private static final BooleanSupplier ALWAYS = () -> true;

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1", "https://[::1]", "https://169.254.169.254", "https://2130706433",
            "https://[::ffff:127.0.0.1]", "https://10.0.0.1", "https://localhost"})
    void noCallLeavesForAnAddressOfOurOwn(String url) throws Exception {
        try (var server = new RudeServer(RudeServer.Way.OK); var http = new GuardedHttp(STRICT)) {
            var answer = http.postJson(url + ":" + server.port() + "/hook", Map.of(), "{}", ALWAYS);

            assertThat(answer.kind()).isEqualTo(Answer.Kind.FORBIDDEN);
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com/", "ftp://example.com/", "https://me:secret@example.com/", "file:///etc/passwd",
            "no address", "https:///nohost"})
    void onlyPlainHttpsAddressesAreCalled(String url) throws Exception {
        try (var http = new GuardedHttp(STRICT)) {
            assertThat(http.postJson(url, Map.of(), "{}", ALWAYS).kind()).isEqualTo(Answer.Kind.FORBIDDEN);
        }
    }

    @Test
    void aNameThatLeadsHomeIsRefusedEvenBesideAPublicAddress() throws Exception {
        try (var server = new RudeServer(RudeServer.Way.OK);
             var http = new GuardedHttp(STRICT, new Names(List.of("8.8.8.8", "127.0.0.1")))) {
            assertThat(http.postJson("https://partner.example:" + server.port(), Map.of(), "{}", ALWAYS).kind())
                    .isEqualTo(Answer.Kind.FORBIDDEN);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void aNameIsResolvedOnceSoThatTheSecondAnswerCannotLeadElsewhere() throws Exception {
        var names = new Names(List.of("127.0.0.1"));
        try (var server = new RudeServer(RudeServer.Way.OK); var http = new GuardedHttp(loose(), names)) {
            assertThat(http.postJson("http://partner.example:" + server.port() + "/hook", Map.of(), "{}", ALWAYS).status()).isEqualTo(200);
            assertThat(names.asked).containsExactly("partner.example");
        }
    }

    @Test
    void whatBecameTooLateWhileTheConnectionWasMadeDoesNotLeave() throws Exception {
        try (var server = new RudeServer(RudeServer.Way.OK); var http = new GuardedHttp(loose())) {
            var answer = http.postJson(server.url(), Map.of(), "{}", () -> {
                Poll.until("the connection stands", () -> server.connections() == 1);
                return false;
            });

            assertThat(answer.kind()).isEqualTo(Answer.Kind.NOT_REACHED);
            assertThat(server.effects()).isEmpty();
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (var server = new RudeServer(RudeServer.Way.REDIRECT); var http = new GuardedHttp(loose())) {
            assertThat(http.postJson(server.url(), Map.of(), "{}", ALWAYS).status()).isEqualTo(302);
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void anEndlessAnswerIsCutOff() throws Exception {
        try (var server = new RudeServer(RudeServer.Way.DRIP); var http = new GuardedHttp(loose())) {
            assertThat(http.postJson(server.url(), Map.of(), "{}", ALWAYS).kind()).isEqualTo(Answer.Kind.LOST);
        }
    }

    private static HttpSettings loose() {
        return new HttpSettings(true, Duration.ofMillis(500), Duration.ofMillis(800));
    }

    /** A name server that says what it is told to. */
    private static class Names implements DnsResolver {

        private final List<String> addresses;
        private final List<String> asked = new ArrayList<>();

        Names(List<String> addresses) {
            this.addresses = addresses;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            asked.add(host);
            var found = new InetAddress[addresses.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = InetAddress.getByName(addresses.get(i));
            }
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
