package inzage.portal.arrival;

import inzage.connector.school.Secret;
import inzage.portal.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A school's own system that pushes: right in everything, unless a test says otherwise. */
final class Pushing {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private String path = "/ingest/v1/waterkant/push";
    private String signedPath = "";
    private String key = "autumn";
    private Secret secret = Objects.requireNonNull(World.PUSH.keys().get("autumn"));
    private Instant at;
    private String nonce = "0123456789-abcdef";
    private byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    private byte[] signed = body;
    private String encoding = "identity";

    Pushing(int port, Instant now) {
        this.port = port;
        this.at = now;
    }

    Pushing to(String where) {
        path = where;
        return this;
    }

    Pushing signedFor(String where) {
        signedPath = where;
        return this;
    }

    Pushing with(String name, Secret key) {
        this.key = name;
        secret = key;
        return this;
    }

    Pushing at(Instant moment) {
        at = moment;
        return this;
    }

    Pushing nonce(String chosen) {
        nonce = chosen;
        return this;
    }

    Pushing body(byte[] bytes) {
        body = bytes;
        signed = bytes;
        return this;
    }

    Pushing swapped(byte[] bytes) {
        body = bytes;
        return this;
    }

    Pushing encoded(String how) {
        encoding = how;
        return this;
    }

    HttpResponse<String> send() {
        return send(BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> send(BodyPublisher sent) {
        byte[] digest = sha256(signed);
        String text = String.join(
                "\n",
                "POST",
                signedPath.isEmpty() ? path : signedPath,
                String.valueOf(at.getEpochSecond()),
                nonce,
                HexFormat.of().formatHex(digest));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Inzage-Key", key)
                .header("Inzage-Timestamp", String.valueOf(at.getEpochSecond()))
                .header("Inzage-Nonce", nonce)
                .header("Inzage-Signature", HexFormat.of().formatHex(hmac(text)))
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
                .header("Content-Encoding", encoding)
                .POST(sent)
                .build();
        return exchange(request);
    }

    static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
