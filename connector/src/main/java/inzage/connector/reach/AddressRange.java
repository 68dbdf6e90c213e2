package inzage.connector.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A network in CIDR notation (RFC 4632, RFC 4291 section 2.3).
 *
 * @param bits how many of its first bits an address shares with it
 */
record AddressRange(byte[] address, int bits) {

    /**
     * A network like {@code 10.1.0.0/16} or {@code fd00::/8}.
     *
     * @throws IllegalArgumentException if it is none; a name is none, because it may stand for another address tomorrow
     */
    static AddressRange of(String text) {
        String[] parts = text.strip().split("/", 2);
        try {
            if (parts.length == 2 && parts[0].matches("[0-9a-fA-F.:]+") && parts[0].matches(".*[.:].*")) {
                byte[] address = InetAddress.getByName(parts[0]).getAddress();
                int bits = Integer.parseInt(parts[1]);
                if (bits >= 0 && bits <= address.length * Byte.SIZE) {
                    return new AddressRange(address, bits);
                }
            }
        } catch (UnknownHostException | NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("'" + text + "' is not a network like 10.1.0.0/16");
    }

    boolean holds(InetAddress other) {
        byte[] found = other.getAddress();
        if (found.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((found[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
