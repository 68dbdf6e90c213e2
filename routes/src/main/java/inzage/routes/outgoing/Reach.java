package inzage.routes.outgoing;

import inzage.connector.reach.OpenAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the addresses of a host and lets through those that may be called: a connection is made to the very address that was
 * looked at, so that a name which means something else a moment later gains nothing.
 */
public final class Reach implements DnsResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);

    private final OpenAddresses open;
    private final DnsResolver names;

    Reach(OpenAddresses open, DnsResolver names) {
        this.open = open;
        this.names = names;
    }

    /**
     * What may be reached.
     *
     * @param named the networks inside which systems may stand
     * @throws IllegalArgumentException if one of them is no network
     */
    public static Reach with(List<String> named) {
        return new Reach(OpenAddresses.with(named), SystemDefaultDnsResolver.INSTANCE);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (open.all(found)) {
            return found;
        }
        LOG.warn("{} is not called: its address is inside a network that inzage.routes.inside does not name", host);
        throw new UnknownHostException("not to be called");
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
