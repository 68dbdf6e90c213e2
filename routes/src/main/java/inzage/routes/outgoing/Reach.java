package inzage.routes.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the addresses of a host and lets through those that may be called: a connection is made to the very address that was
 * looked at, so that a name which means something else a moment later gains nothing. Where machines of an installation talk among
 * themselves one does not get by an address in a source's settings, unless the operator named the network. Never reached are
 * addresses that only the machine itself or its hoster's services answer at.
 */
public final class Reach implements DnsResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);

    /** Link-local, where the metadata of clouds is, the services of some hosters, nobody's and everybody's. */
    private static final List<Network> NEVER = networks(
            "169.254.0.0/16",
            "fe80::/10",
            "100.100.100.200/32",
            "fd00:ec2::/32",
            "0.0.0.0/8",
            "::/128",
            "224.0.0.0/3",
            "ff00::/8");

    /** Private and reserved by RFC 6890; with those that carry another address inside. */
    private static final List<Network> INSIDE = networks(
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

    private final List<Network> named;
    private final DnsResolver names;

    Reach(List<String> named, DnsResolver names) {
        this.named = networks(named.toArray(String[]::new));
        this.names = names;
    }

    /**
     * What may be reached.
     *
     * @param named the networks inside which systems may stand
     * @throws IllegalArgumentException if one of them is no network
     */
    public static Reach with(List<String> named) {
        return new Reach(named, SystemDefaultDnsResolver.INSTANCE);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (Arrays.stream(found).allMatch(this::open)) {
            return found;
        }
        LOG.warn("{} is not called: its address is inside a network that inzage.routes.inside does not name", host);
        throw new UnknownHostException("not to be called");
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    private boolean open(InetAddress address) {
        if (NEVER.stream().anyMatch(network -> network.holds(address))) {
            return false;
        }
        boolean inside = INSIDE.stream().anyMatch(network -> network.holds(address));
        return !inside || named.stream().anyMatch(network -> network.holds(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }
}
