package inzage.mappings.fetch.message;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request to be sent.
 *
 * @param credentials whether it carries something that nobody else may see
 */
public record Request(
        Method method, URI address, Map<String, String> headers, Optional<String> body, boolean credentials) {
    public Request {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** What HTTP calls it. */
    public enum Method {
        GET,
        POST
    }

    public Optional<byte[]> bytes() {
        return body.map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Method and host: everything else can hold a secret. */
    @Override
    public String toString() {
        return method + " " + address.getScheme() + "://" + address.getHost() + "/…";
    }
}
