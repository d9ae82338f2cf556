package io.holdingline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person without a browser: keeps cookies, reads pages, sends their forms with the token they carry. */
public final class WebPerson {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String address;

    private WebPerson(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    private WebPerson(String address) {
        this(HttpClient.newBuilder().cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(Duration.ofSeconds(5)).build(), address);
    }

    /** Somebody of the public. */
    public static WebPerson visitor(String address) {
        return new WebPerson(address);
    }

    public static WebPerson signedIn(String address, String userName) {
        var person = new WebPerson(address);
        person.submit("/sign-in", "/sign-in", Map.of("username", userName, "password", "holdingline-demo"));
        return person;
    }

    /** The same browser with the same cookies, led to another node of the same host. */
    public WebPerson at(String otherNode) {
        return new WebPerson(http, otherNode);
    }

    public String read(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET().build()).body();
    }

    /** Opens a page, then sends a form of it. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var token = TOKEN.matcher(read(page));
        if (!token.find()) {
            throw new AssertionError("No form on " + page);
        }
        var form = new LinkedHashMap<>(fields);
        form.put("_csrf", token.group(1));
        return post(action, form);
    }

    /** A form as its page gave it, with the token it carries. */
    public HttpResponse<String> send(PageForm form) {
        return post(form.action(), form.fields());
    }

    private HttpResponse<String> post(String action, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))).build());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
