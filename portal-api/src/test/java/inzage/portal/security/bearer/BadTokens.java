package inzage.portal.security.bearer;

import static inzage.portal.security.bearer.LocalIssuer.header;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** T-32: tokens of which each has one thing wrong, by what that is. */
final class BadTokens {
    private static final RSAKey THIEFS = LocalIssuer.key(LocalIssuer.KEY);

    private final LocalIssuer issuer;
    private final String audience;
    private final String person;
    private final Instant now;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    BadTokens(LocalIssuer issuer, String audience, String person, Instant now) {
        this.issuer = issuer;
        this.audience = audience;
        this.person = person;
        this.now = now;
    }

    Map<String, String> all() throws JOSEException {
        keys();
        headers();
        meant();
        times();
        persons();
        shapes();
        return tokens;
    }

    private JWTClaimsSet.Builder good() {
        return issuer.claims(audience, now).claim("guardian_number", person);
    }

    private void claims(String wrong, JWTClaimsSet.Builder claims) {
        tokens.put(wrong, issuer.sign(claims.build()));
    }

    private void headed(String wrong, JWSHeader.Builder header) {
        tokens.put(wrong, LocalIssuer.sign(header.build(), good().build(), issuer.key()));
    }

    private void keys() throws JOSEException {
        JWTClaimsSet claims = good().build();
        JWSHeader shared = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(LocalIssuer.KEY)
                .type(new JOSEObjectType("at+jwt"))
                .build();
        byte[] published = issuer.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        tokens.put("no signature", new PlainJWT(claims).serialize());
        tokens.put("public key as shared", LocalIssuer.sign(shared, claims, new MACSigner(published)));
        tokens.put(
                "encoded public key as shared",
                LocalIssuer.sign(
                        shared, claims, new MACSigner(issuer.key().toPublicKey().getEncoded())));
        tokens.put("a thief's key under the issuer's name", LocalIssuer.sign(header().build(), claims, THIEFS));
        tokens.put(
                "a key that comes along",
                LocalIssuer.sign(header().jwk(THIEFS.toPublicJWK()).build(), claims, THIEFS));
        tokens.put(
                "a key from elsewhere",
                LocalIssuer.sign(
                        header().jwkURL(URI.create("http://localhost:1/keys")).build(), claims, THIEFS));
    }

    private void headers() {
        headed("a key that nobody has", header().keyID("another"));
        headed("an algorithm that is not allowed", new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(LocalIssuer.KEY));
        headed("a type of another thing", header().type(new JOSEObjectType("logout+jwt")));
        headed("no type", header().type(null));
        headed(
                "something critical that nobody knows",
                header().criticalParams(Set.of("exp")).customParam("exp", 1));
    }

    private void meant() {
        claims("another issuer", good().issuer("https://login.example.org"));
        claims("no issuer", good().issuer(null));
        claims("another audience", good().audience("elsewhere"));
        claims("no audience", good().audience((String) null));
        claims("bound to a key", good().claim("cnf", Map.of("jkt", "thumb")));
        claims("an identity token", good().claim("nonce", "n"));
    }

    private void times() {
        claims("expired", good().expirationTime(Date.from(now.minus(Duration.ofMinutes(2)))));
        claims("without end", good().expirationTime(null));
        claims("not yet", good().notBeforeTime(Date.from(now.plus(Duration.ofMinutes(2)))));
        claims("made tomorrow", good().issueTime(Date.from(now.plus(Duration.ofDays(1)))));
        claims("made yesterday", good().issueTime(Date.from(now.minus(Duration.ofDays(1)))));
        claims("made nobody knows when", good().issueTime(null));
    }

    private void persons() {
        claims("nobody", good().claim("guardian_number", null));
        claims("two persons", good().claim("student_number", "s-1"));
        claims("a person nobody knows", good().claim("guardian_number", "g-404"));
        claims("an empty key", good().claim("guardian_number", ""));
        claims("a number", good().claim("guardian_number", 7));
        claims("a list", good().claim("guardian_number", List.of(person)));
        claims("a guardian as a student", good().claim("guardian_number", null).claim("student_number", person));
    }

    private void shapes() {
        String token = issuer.sign(good().build());
        String[] parts = token.split("\\.");
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(good().claim("guardian_number", "g-2")
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
        tokens.put("changed", parts[0] + "." + other + "." + parts[2]);
        tokens.put("cut short", token.substring(0, token.length() - 20));
        tokens.put("without its signature", parts[0] + "." + parts[1] + ".");
        tokens.put("five parts", "a.b.c.d.e");
        tokens.put("no token", "abc");
        tokens.put("a token of a parent's own that nobody has", "inz_" + "A".repeat(43));
    }
}
