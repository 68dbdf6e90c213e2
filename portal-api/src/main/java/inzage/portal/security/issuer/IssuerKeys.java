package inzage.portal.security.issuer;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Fetches an issuer's public keys, from where its configuration says or else where its own metadata says. */
public final class IssuerKeys implements JWKSetSource<SecurityContext> {
    private static final Duration KEEP = Duration.ofMinutes(5);
    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final int AT_ONCE = 16;

    private final String issuer;
    private final Optional<URI> configured;
    private final ResourceRetriever retriever;

    /** Who waits for this issuer holds a thread of the server, which other schools need too. */
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Whether it did not answer when it was last asked. */
    private volatile boolean silent;

    private IssuerKeys(String issuer, Optional<URI> configured, ResourceRetriever retriever) {
        this.issuer = issuer;
        this.configured = configured;
        this.retriever = retriever;
    }

    /** The keys, kept for five minutes, and asked for anew at most twice in half a minute, whatever tokens name. */
    public static JWKSource<SecurityContext> of(String issuer, Optional<URI> configured, PlainRetriever retriever) {
        IssuerKeys asked = new IssuerKeys(issuer, configured, retriever);
        JWKSource<SecurityContext> kept = JWKSourceBuilder.create(asked)
                .cache(KEEP.toMillis(), WAIT.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN.toMillis())
                .build();
        return (wanted, context) -> asked.get(kept, wanted, context);
    }

    /** Of an issuer that did not answer, it is not said that it has no such key because it is not asked again at once. */
    private List<JWK> get(JWKSource<SecurityContext> kept, JWKSelector wanted, @Nullable SecurityContext context)
            throws KeySourceException {
        if (!places.tryAcquire()) {
            throw new RemoteKeySourceException("too many wait for the keys of an issuer", null);
        }
        try {
            return kept.get(wanted, context);
        } catch (RateLimitReachedException e) {
            throw silent ? new RemoteKeySourceException("the keys of an issuer could not be had just now", null) : e;
        } finally {
            places.release();
        }
    }

    /** Whether nothing was asked because it had been asked just before. */
    public static boolean askedTooOften(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RateLimitReachedException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        silent = true;
        try {
            URL keys = configured.isPresent() ? configured.get().toURL() : announced();
            JWKSet found = JWKSet.parse(retriever.retrieveResource(keys).getContent());
            silent = false;
            return found;
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new RemoteKeySourceException("the keys of an issuer cannot be had", e);
        }
    }

    private URL announced() throws IOException, ParseException {
        return IssuerMetadata.of(issuer, retriever).address("jwks_uri").toURL();
    }

    @Override
    public void close() {}
}
