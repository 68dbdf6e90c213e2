package inzage.portal.arrival;

import inzage.connector.school.Secret;
import inzage.connector.school.SourceSetup.Push;
import inzage.connector.sync.arrival.Once;
import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may push to a source: whoever comes with one of its client certificates, or signs with one of its keys, not more than five
 * minutes from now. The certificate is the one of the TLS connection, never one that a header speaks of.
 */
@Component
class PushGate {
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final int SHOWN = 16;
    /** Compared with when there is no such key, so that it cannot be seen by the time that there is none. */
    private static final Secret NOBODYS = new Secret("0".repeat(32));

    private final Clock clock;

    PushGate(Clock clock) {
        this.clock = clock;
    }

    /** Empty if the request comes from nobody who may. */
    Optional<Sender> sender(HttpServletRequest request, Push push) {
        return certified(request, push).or(() -> signed(request, push));
    }

    private static Optional<Sender> certified(HttpServletRequest request, Push push) {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
                ? Optional.of(fingerprint(chain[0]))
                        .filter(push.certificates()::contains)
                        .map(found -> new Sender(
                                "certificate " + found.substring(0, SHOWN), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<Sender> signed(HttpServletRequest request, Push push) {
        return Signature.of(request)
                .filter(signature -> made(signature, push))
                .filter(this::fresh)
                .map(signature -> new Sender(
                        "key " + signature.key(),
                        Optional.of(new Once(signature.key(), signature.nonce())),
                        Optional.of(new Sender.Digest(signature.body()))));
    }

    private static boolean made(Signature signature, Push push) {
        Secret key = push.keys().getOrDefault(signature.key(), NOBODYS);
        return signature.madeWith(key) && push.keys().containsKey(signature.key());
    }

    private boolean fresh(Signature signature) {
        Duration off = Duration.between(Instant.ofEpochSecond(signature.seconds()), clock.instant());
        return off.abs().compareTo(SKEW) <= 0;
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate of TLS cannot be read", e);
        }
    }
}
