package inzage.connector.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as far as it is counted: a whole IPv4 address, or the /64 of an IPv6 address, because one
 * subscriber has all addresses below it.
 */
public record Network(String text) {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int SUBSCRIBER_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    /** @param address as the server gives it; what is no literal address is one network, "unknown" */
    public static Network of(String address) {
        String literal = address.replaceFirst("%.*$", "");
        if (!LITERAL.matcher(literal).matches()) {
            return new Network("unknown");
        }
        try {
            return of(InetAddress.getByName(literal).getAddress(), literal);
        } catch (UnknownHostException e) {
            return new Network("unknown");
        }
    }

    private static Network of(byte[] bytes, String literal) {
        if (bytes.length == IPV4_BYTES) {
            return new Network(literal);
        }
        return new Network(HexFormat.of().formatHex(Arrays.copyOf(bytes, SUBSCRIBER_BYTES)) + "/64");
    }
}
