package io.holdingline.publishing.http;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** Builds the client with everything off that could send twice or elsewhere. */
final class Clients {

    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;

    private Clients() {
    }

    static CloseableHttpClient make(HttpSettings settings, DnsResolver resolver) {
        return HttpClientBuilder.create().setConnectionManager(connections(settings, resolver))
                .setDefaultRequestConfig(waits(settings))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableAutomaticRetries().disableRedirectHandling().disableCookieManagement().disableAuthCaching()
                .disableContentCompression().disableDefaultUserAgent().build();
    }

    private static RequestConfig waits(HttpSettings settings) {
        return RequestConfig.custom().setResponseTimeout(Timeout.of(settings.timeout()))
                .setConnectionRequestTimeout(Timeout.of(settings.connectTimeout())).setProtocolUpgradeEnabled(false).build();
    }

    private static HttpClientConnectionManager connections(HttpSettings settings, DnsResolver resolver) {
        var limits = Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build();
        return PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(resolver)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(limits).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(settings.timeout())).build())
                .build();
    }
}
