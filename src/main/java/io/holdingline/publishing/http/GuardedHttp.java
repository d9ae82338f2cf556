package io.holdingline.publishing.http;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * The one client for calls to strangers: https to public addresses only, no redirect, no second attempt, no cookie, no
 * proxy of the environment, every wait bounded. Only the status is read: what a stranger writes is never needed.
 */
public class GuardedHttp implements AutoCloseable {

    private final HttpSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "http watch");
        thread.setDaemon(true);
        return thread;
    });

    public GuardedHttp(HttpSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE);
    }

    GuardedHttp(HttpSettings settings, DnsResolver names) {
        this.settings = settings;
        this.client = Clients.make(settings,
                new CheckedResolver(names, address -> settings.allowPrivate() || PublicAddress.is(address)));
    }

    /**
     * Makes one call and says what is proven of it; never throws for what the far side did.
     *
     * @param mayLeave asked once the connection stands, in the last moment before the first byte; false sends nothing
     */
    public Answer postJson(String url, Map<String, String> headers, String json, BooleanSupplier mayLeave) {
        URI target;
        try {
            target = new URI(url);
        } catch (URISyntaxException wrong) {
            return Answer.forbidden("The address is no address: " + wrong.getReason());
        }
        var scheme = String.valueOf(target.getScheme());
        if (target.getHost() == null || target.getUserInfo() != null
                || !(scheme.equals("https") || scheme.equals("http") && settings.allowPrivate())) {
            return Answer.forbidden("Calls go to https addresses only");
        }
        return call(target, headers, new OnceOnlyBody(json, mayLeave));
    }

    private Answer call(URI target, Map<String, String> headers, OnceOnlyBody body) {
        var post = new HttpPost(target);
        headers.forEach(post::setHeader);
        post.setEntity(body);
        var alarm = watch.schedule(post::abort, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            var response = client.executeOpen(null, post, null);
            return Answer.answered(response.getCode(), retryAfter(response));
        } catch (CheckedResolver.ClosedAddress closed) {
            return Answer.forbidden(closed.getMessage());
        } catch (IOException | RuntimeException failure) {
            return body.isLeaving() ? Answer.lost("No answer came: " + failure.getMessage())
                    : Answer.notReached("The receiver could not be reached: " + failure.getMessage());
        } finally {
            alarm.cancel(false);
            post.abort();
        }
    }

    private static @Nullable Duration retryAfter(ClassicHttpResponse response) {
        var header = response.getFirstHeader("Retry-After");
        return header != null && header.getValue().matches("\\d{1,5}")
                ? Duration.ofSeconds(Long.parseLong(header.getValue())) : null;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
