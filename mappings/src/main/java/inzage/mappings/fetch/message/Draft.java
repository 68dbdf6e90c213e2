package inzage.mappings.fetch.message;

import inzage.mappings.fetch.message.Request.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request to which pages and credentials are still added. */
public record Draft(
        Method method, Address address, Map<String, String> headers, Optional<String> body, boolean secret) {
    public Draft {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public static Draft get(Address address) {
        return new Draft(Method.GET, address, Map.of(), Optional.empty(), false);
    }

    public static Draft post(Address address, String contentType, String body) {
        return new Draft(Method.POST, address, Map.of("Content-Type", contentType), Optional.of(body), false);
    }

    public Draft at(Address other) {
        return new Draft(method, other, headers, body, secret);
    }

    public Draft header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Draft(method, address, more, body, secret);
    }

    /** The same, not to be shown to anybody. */
    public Draft confidential() {
        return new Draft(method, address, headers, body, true);
    }

    /** Empty where its address is none. */
    public Optional<Request> request() {
        return address.uri().map(uri -> new Request(method, uri, headers, body, secret));
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
