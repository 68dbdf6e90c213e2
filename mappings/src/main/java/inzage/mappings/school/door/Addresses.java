package inzage.mappings.school.door;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Reads where another server is found: over TLS, unless it is this machine, and with nothing in it but host and path. */
final class Addresses {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Addresses() {}

    static URI read(String key, String written, Place at) {
        try {
            URI address = new URI(written);
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
            boolean plain = address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            if (address.getHost() != null && safe && plain) {
                return address;
            }
        } catch (URISyntaxException e) {
            // The same sentence as for every other mistake in it.
        }
        throw new DefinitionError(at, "'" + key + "' is an address like https://login.example.org/realms/school");
    }
}
