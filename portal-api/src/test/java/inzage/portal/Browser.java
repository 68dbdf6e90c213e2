package inzage.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps cookies and sends the CSRF token back, as the script of a page would. */
public final class Browser {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private final Map<String, String> headers = new TreeMap<>();
    private final Map<String, String> cookies = new TreeMap<>();
    private boolean sendsToken = true;
    private @Nullable String madeUp;

    public Browser(int port) {
        this.port = port;
    }

    /** What came back. */
    public record Reply(int status, String body, HttpResponse<byte[]> http) {
        /** As they came: for what is no text. */
        public byte[] bytes() {
            return http.body();
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    public Browser speaking(String language) {
        headers.put("Accept-Language", language);
        return this;
    }

    /** As a proxy would say where it comes from; counts only where the server listens to proxies. */
    public Browser from(String address) {
        headers.put("X-Forwarded-For", address);
        return this;
    }

    /** Sends this header with every request. */
    public Browser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Browser withoutToken() {
        sendsToken = false;
        return this;
    }

    public Browser sendingToken(String token) {
        madeUp = token;
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Reply get(String path) {
        return send("GET", path, "");
    }

    public Reply post(String path, String json) {
        return send("POST", path, json);
    }

    public Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    public Reply signIn(String email, String password) {
        return post("/api/v1/sign-in", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    public Reply send(String method, String path, String json) {
        return send(method, path, json, "application/json");
    }

    public Reply send(String method, String path, String body, String type) {
        if (sendsToken && !method.equals("GET") && !cookies.containsKey("XSRF-TOKEN")) {
            get("/api/v1/me");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        if (sendsToken && cookies.containsKey("XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", madeUp == null ? cookies.get("XSRF-TOKEN") : madeUp);
        }
        return kept(request.build());
    }

    private Reply kept(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Reply(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
