package inzage.portal.arrival;

import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.web.util.UriComponentsBuilder;

/** What is pushed, on its way into a set: one file, unpacked if it is sent packed, within the budget both before and after. */
final class PushBody {
    private static final String FILE = "push.ndjson";

    private final HttpServletRequest request;
    private final ArrivalSettings settings;

    PushBody(HttpServletRequest request, ArrivalSettings settings) {
        this.request = request;
        this.settings = settings;
    }

    /** Refuses, before anything is read, what is said to be too large or packed in a way that is not known. */
    void check() {
        if (request.getContentLengthLong() > settings.largest().toBytes()) {
            throw new Refusal(ProblemKind.TOO_LARGE);
        }
        if (!encoding().equals("gzip") && !encoding().equals("identity")) {
            throw new Refusal(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    /** Writes it to the set; the SHA-256 of what was sent. */
    byte[] writeTo(ArrivingSet set) throws IOException {
        MessageDigest digest = sha256();
        InputStream sent = new DigestInputStream(new Budget(settings).spentBy(request.getInputStream()), digest);
        try (OutputStream file = set.file(name())) {
            long bytes = new Budget(settings).spentBy(unpacked(sent)).transferTo(file);
            // A packed body may have something behind its end, and the sender signed that too.
            sent.transferTo(OutputStream.nullOutputStream());
            if (bytes == 0) {
                throw new Refusal(ProblemKind.NO_DELIVERY);
            }
        } catch (EOFException | ZipException | DeliveryRefused e) {
            throw new Refusal(ProblemKind.NO_DELIVERY);
        }
        return digest.digest();
    }

    private InputStream unpacked(InputStream sent) throws IOException {
        return encoding().equals("gzip") ? new GZIPInputStream(sent) : sent;
    }

    private String encoding() {
        return Optional.ofNullable(request.getHeader("Content-Encoding")).orElse("identity");
    }

    /** From the query itself: to ask the request for a parameter may read its body. */
    private String name() {
        return Optional.ofNullable(UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .build()
                        .getQueryParams()
                        .getFirst("file"))
                .orElse(FILE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
