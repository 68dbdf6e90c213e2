package inzage.portal.security.oidc.provider;

import inzage.connector.school.door.SignInProvider;
import inzage.portal.security.issuer.IssuerMetadata;
import inzage.portal.security.issuer.PlainRetriever;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What providers say of themselves. It is asked anew every ten minutes at most, and of who does not answer not again within half a
 * minute: what was said before counts meanwhile.
 */
@Component
class AskedMetadata {
    private static final Duration KEEP = Duration.ofMinutes(10);
    private static final Duration REST = Duration.ofSeconds(30);

    private final Map<SignInProvider, Asked> asked = new ConcurrentHashMap<>();
    private final Turnstile turnstile;
    private final PlainRetriever retriever;
    private final Clock clock;

    AskedMetadata(Turnstile turnstile, PlainRetriever retriever, Clock clock) {
        this.turnstile = turnstile;
        this.retriever = retriever;
        this.clock = clock;
    }

    /**
     * What is known of a provider.
     *
     * @param metadata {@code null} if it never answered
     * @param again when it is asked next
     */
    private record Asked(@Nullable IssuerMetadata metadata, Instant again) {}

    /** @throws IOException if it does not answer now and never did */
    IssuerMetadata of(SignInProvider setup) throws IOException {
        Instant now = clock.instant();
        Asked before = asked.getOrDefault(setup, new Asked(null, Instant.MIN));
        if (now.isBefore(before.again())) {
            return known(before);
        }
        if (before.metadata() != null) {
            // One asks, the others go on with what was said.
            asked.put(setup, new Asked(before.metadata(), now.plus(REST)));
        }
        return fetched(setup, before, now);
    }

    private IssuerMetadata fetched(SignInProvider setup, Asked before, Instant now) throws IOException {
        try {
            IssuerMetadata metadata = turnstile.through(setup.issuer(), () -> fetch(setup));
            asked.put(setup, new Asked(metadata, now.plus(KEEP)));
            return metadata;
        } catch (IOException e) {
            Asked rested = new Asked(before.metadata(), now.plus(REST));
            asked.put(setup, rested);
            return known(rested);
        }
    }

    /** An answer that is none is as good as none. */
    private IssuerMetadata fetch(SignInProvider setup) throws IOException {
        try {
            return IssuerMetadata.of(setup.issuer(), retriever);
        } catch (ParseException e) {
            throw new IOException("no metadata", e);
        }
    }

    private static IssuerMetadata known(Asked asked) throws IOException {
        if (asked.metadata() == null) {
            throw new IOException("no answer");
        }
        return asked.metadata();
    }
}
