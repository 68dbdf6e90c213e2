package inzage.routes.fetch.call;

import inzage.routes.outgoing.Reach;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.apache.hc.core5.util.Timeout;

/** The connections of one source: what they show, whom they trust, and how much a header may be. */
final class Connections {
    private static final int HEADERS = 200;
    private static final int HEADER = 64 << 10;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private Connections() {}

    /**
     * @param trusted who else is trusted than the JDK does; for tests
     * @param reach where they may go
     */
    static PoolingHttpClientConnectionManager of(
            Optional<Certificate> certificate, Duration timeout, Optional<KeyStore> trusted, Reach reach) {
        Duration connect = timeout.compareTo(CONNECT) < 0 ? timeout : CONNECT;
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(reach)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls(certificate, trusted)))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(HEADERS)
                                .setMaxLineLength(HEADER)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(connect))
                        .setSocketTimeout(Timeout.of(timeout))
                        .build())
                .build();
    }

    private static SSLContext tls(Optional<Certificate> certificate, Optional<KeyStore> trusted) {
        try {
            SSLContextBuilder context = SSLContextBuilder.create();
            if (trusted.isPresent()) {
                context.loadTrustMaterial(trusted.get(), null);
            }
            if (certificate.isPresent()) {
                context.loadKeyMaterial(
                        certificate.get().store(), certificate.get().password());
            }
            return context.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The client certificate cannot be used: its key has another password.");
        }
    }
}
