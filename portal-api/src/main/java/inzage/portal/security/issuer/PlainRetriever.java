package inzage.portal.security.issuer;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import inzage.connector.reach.OpenAddresses;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.springframework.stereotype.Component;

/** Fetches a small document, soon or not at all, from the address it was given and from no other, if that may be called. */
@Component
public final class PlainRetriever extends DefaultResourceRetriever {
    /** The longest document, in bytes. */
    public static final int LARGEST_BYTES = 64 * 1024;

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;

    private final OpenAddresses open;

    PlainRetriever(OpenAddresses open) {
        super(CONNECT_MILLIS, READ_MILLIS, LARGEST_BYTES);
        this.open = open;
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
        open.require(address.getHost());
        HttpURLConnection connection = super.openHTTPConnection(address);
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}
