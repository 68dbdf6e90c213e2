package inzage.mappings.fetch.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** User and password in one header: RFC 7617, in UTF-8. */
final class Basic {
    private Basic() {}

    static String header(String user, String password) {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
