package inzage.portal.security.bearer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An authorization server on this machine, with one key. */
public final class LocalIssuer implements AutoCloseable {
    public static final String KEY = "the-key";
    private static final String KEYS = "/keys";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final RSAKey key;

    public LocalIssuer(RSAKey key) {
        this.key = key;
        server.start();
        publish(key);
    }

    public static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public WireMockServer server() {
        return server;
    }

    public RSAKey key() {
        return key;
    }

    public String issuer() {
        return server.baseUrl();
    }

    public String keys() {
        return server.baseUrl() + KEYS;
    }

    public void publish(JWK... published) {
        server.stubFor(get(KEYS).willReturn(okJson(new JWKSet(List.of(published)).toString())));
    }

    public void announce(String issuer) {
        String metadata = """
                {"issuer": "%s", "jwks_uri": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%s/token"}""".formatted(issuer, keys(), server.baseUrl(), server.baseUrl());
        server.stubFor(get("/.well-known/openid-configuration").willReturn(okJson(metadata)));
    }

    public void fail() {
        server.stubFor(get(KEYS).willReturn(aResponse().withStatus(500)));
    }

    /** Takes every question and says nothing. */
    public void hang() {
        server.stubFor(get(KEYS).willReturn(okJson("{}").withFixedDelay(60_000)));
    }

    public int asked() {
        return server.countRequestsMatching(getRequestedFor(urlEqualTo(KEYS)).build())
                .getCount();
    }

    /** Everything but the claim that names a person. */
    public JWTClaimsSet.Builder claims(String audience, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(audience)
                .subject("somebody")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    public static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY).type(new JOSEObjectType("at+jwt"));
    }

    /** An access token. */
    public String sign(JWTClaimsSet claims) {
        return sign(header().build(), claims, key);
    }

    /** An identity token. */
    public String identify(JWTClaimsSet claims) {
        return sign(header().type(JOSEObjectType.JWT).build(), claims, key);
    }

    public static String sign(JWSHeader header, JWTClaimsSet claims, RSAKey with) {
        try {
            return sign(header, claims, new RSASSASigner(with));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
