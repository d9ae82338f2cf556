package io.holdingline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Talks to a running server and shows every header; sends the session's cookie although the line is not secure. */
class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private String address;
    private String cookie = "";

    Visitor(String address) {
        this.address = address;
    }

    void movesTo(String newAddress) {
        address = newAddress;
    }

    String cookie() {
        return cookie;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Opens the page and sends files by its form, with a note. */
    HttpResponse<String> upload(String page, String action, String field, List<byte[]> files) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"_csrf\"", token(page).getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part("name=\"note\"", "Typed with care".getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < files.size(); i++) {
            body.writeBytes(part("name=\"" + field + "\"; filename=\"upload-" + i + ".md\"", files.get(i)));
        }
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(action).header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String head, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--part\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** Opens the page and sends its form. */
    HttpResponse<String> submit(String page, Map<String, String> fields) {
        return post(page, "_csrf=" + encoded(token(page)) + "&" + fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue())).collect(Collectors.joining("&")));
    }

    private String token(String page) {
        var token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).as("a form on %s", page).isTrue();
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
