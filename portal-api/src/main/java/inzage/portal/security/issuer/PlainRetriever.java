package inzage.portal.security.issuer;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Fetches a small document, soon or not at all, from the address it was given and from no other. */
final class PlainRetriever extends DefaultResourceRetriever {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int LARGEST_BYTES = 64 * 1024;

    PlainRetriever() {
        super(CONNECT_MILLIS, READ_MILLIS, LARGEST_BYTES);
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
        HttpURLConnection connection = super.openHTTPConnection(address);
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}
