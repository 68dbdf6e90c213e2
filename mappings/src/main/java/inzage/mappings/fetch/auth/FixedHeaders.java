package inzage.mappings.fetch.auth;

import inzage.mappings.fetch.message.Draft;
import java.util.Map;

/** The same headers with every call; none is nobody in particular. */
record FixedHeaders(Map<String, String> headers) implements Credentials {
    FixedHeaders {
        headers = Map.copyOf(headers);
    }

    @Override
    public Draft sign(Draft call) {
        Draft signed = headers.isEmpty() ? call : call.confidential();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            signed = signed.header(header.getKey(), header.getValue());
        }
        return signed;
    }

    @Override
    public String toString() {
        return "headers " + headers.keySet();
    }
}
