package inzage.mappings.fetch.message;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of RFC 3986: everything but letters, digits and {@code - . _ ~}, as RFC 5849 asks it too. */
public final class Percent {
    private static final String PLAIN = "-._~";

    private Percent() {}

    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /** Also takes {@code +} for a space, as forms write it. What is no encoding stands for itself. */
    public static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
