package inzage.connector.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets through the addresses that may be called. Where machines of an installation talk among themselves one does not get by an
 * address in a source's settings or by what another server says, unless the operator named the network. Never reached are addresses
 * that only the machine itself or its hoster's services answer at.
 */
public final class OpenAddresses {
    /** Link-local, where the metadata of clouds is, the services of some hosters, nobody's and everybody's. */
    private static final List<AddressRange> NEVER = ranges(
            "169.254.0.0/16",
            "fe80::/10",
            "100.100.100.200/32",
            "fd00:ec2::/32",
            "0.0.0.0/8",
            "::/128",
            "224.0.0.0/3",
            "ff00::/8");

    /** Private and reserved by RFC 6890; with those that carry another address inside. */
    private static final List<AddressRange> INSIDE = ranges(
            "127.0.0.0/8",
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "100.64.0.0/10",
            "192.0.0.0/24",
            "198.18.0.0/15",
            "::/96",
            "fc00::/7",
            "fec0::/10",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "2002::/16",
            "2001::/32");

    private final List<AddressRange> named;

    private OpenAddresses(List<AddressRange> named) {
        this.named = named;
    }

    /**
     * What may be called.
     *
     * @param named the networks inside which systems may stand
     * @throws IllegalArgumentException if one of them is no network
     */
    public static OpenAddresses with(List<String> named) {
        return new OpenAddresses(ranges(named.toArray(String[]::new)));
    }

    /** Whether all of them may be called. */
    public boolean all(InetAddress... addresses) {
        return Arrays.stream(addresses).allMatch(this::open);
    }

    /**
     * Looks a host up. Who calls it soon after gets the same addresses, because Java keeps them for a while.
     *
     * @throws UnknownHostException if there is none, or one of its addresses must not be called
     */
    public void require(String host) throws UnknownHostException {
        if (!all(InetAddress.getAllByName(host))) {
            throw new UnknownHostException("not to be called");
        }
    }

    private boolean open(InetAddress address) {
        if (NEVER.stream().anyMatch(range -> range.holds(address))) {
            return false;
        }
        boolean inside = INSIDE.stream().anyMatch(range -> range.holds(address));
        return !inside || named.stream().anyMatch(range -> range.holds(address));
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::of).toList();
    }
}
