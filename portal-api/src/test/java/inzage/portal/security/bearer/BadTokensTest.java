package inzage.portal.security.bearer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import inzage.portal.MovingClock;
import inzage.portal.PortalTest;
import inzage.portal.security.bearer.Client.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** T-32 for access tokens, T-15 for their issuers. */
@PortalTest
class BadTokensTest {
    private static final String CHILDREN = "/api/v1/children";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MovingClock clock;

    @LocalServerPort
    private int port;

    private PortalScene scene;

    @BeforeEach
    void arrange() {
        scene = beans.createBean(PortalScene.class);
        scene.arrange();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void tokens_are_signed_in_each_of_the_three_ways_that_are_allowed() throws JOSEException {
        ECKey curve = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        scene.issuer().publish(scene.issuer().key(), curve);
        JWTClaimsSet claims = scene.issuer()
                .claims("inzage", clock.instant())
                .claim("guardian_number", "g-1")
                .build();
        JWSHeader.Builder ps = new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(LocalIssuer.KEY);
        JWSHeader.Builder es = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("curve");
        List<String> tokens = List.of(
                scene.issuer().identify(claims),
                LocalIssuer.sign(
                        ps.type(JOSEObjectType.JWT).build(),
                        claims,
                        scene.issuer().key()),
                LocalIssuer.sign(es.type(JOSEObjectType.JWT).build(), claims, new ECDSASigner(curve)));

        assertThat(tokens).allSatisfy(token -> assertThat(
                        new Client(port).get(CHILDREN, token).status())
                .isEqualTo(200));
    }

    @Test
    void T32_every_bad_token_gets_the_same_answer_to_the_byte() throws JOSEException {
        BadTokens bad = new BadTokens(scene.issuer(), "inzage", "g-1", clock.instant());
        Client client = new Client(port);
        Reply expected = client.get(CHILDREN, "x");
        Set<String> differ = new TreeSet<>();
        bad.all().forEach((wrong, token) -> {
            if (!client.get(CHILDREN, token).equals(expected)) {
                differ.add(wrong);
            }
        });

        assertThat(bad.all()).hasSizeGreaterThan(30);
        assertThat(expected.status()).isEqualTo(401);
        assertThat(differ).isEmpty();
        assertThat(scene.issuer().asked())
                .as("whatever tokens name, keys are asked for seldom")
                .isLessThan(5);
    }

    @Test
    void T15_a_token_of_another_school_speaks_for_nobody_here() {
        Client client = new Client(port);
        Instant now = clock.instant();
        JWTClaimsSet ours = scene.issuer()
                .claims("inzage", now)
                .claim("guardian_number", "b-1")
                .build();
        JWTClaimsSet theirs = scene.others()
                .claims("elsewhere", now)
                .claim("guardian_number", "g-1")
                .build();
        JWTClaimsSet posing = scene.others()
                .claims("inzage", now)
                .issuer(scene.issuer().issuer())
                .claim("guardian_number", "g-1")
                .build();

        assertThat(client.get(CHILDREN, scene.issuer().sign(ours)).status()).isEqualTo(401);
        assertThat(client.get(CHILDREN, scene.others().sign(theirs)).status()).isEqualTo(401);
        assertThat(client.get(CHILDREN, scene.others().sign(posing)).status()).isEqualTo(401);
    }

    @Test
    void while_keys_cannot_be_had_only_that_school_waits() {
        scene.issuer().fail();
        Client client = new Client(port);
        Reply ours = client.get(CHILDREN, scene.token("guardian_number", "g-1"));
        JWTClaimsSet theirs = scene.others()
                .claims("elsewhere", clock.instant())
                .claim("guardian_number", "b-1")
                .build();

        assertThat(ours.status()).isEqualTo(503);
        assertThat(ours.body()).doesNotContain("localhost").doesNotContain("keys");
        assertThat(client.get(CHILDREN, scene.others().sign(theirs)).status()).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(client.get(CHILDREN, scene.token("guardian_number", "g-1"))
                            .status())
                    .isEqualTo(503);
        }
    }

    @Test
    void while_an_issuer_says_nothing_few_wait_for_it_and_the_others_are_sent_away() {
        scene.issuer().hang();
        String token = scene.token("guardian_number", "g-1");
        ExecutorService threads = Executors.newFixedThreadPool(40);
        List<CompletableFuture<Integer>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> new Client(port).get(CHILDREN, token).status(), threads))
                .limit(40)
                .toList();

        await().pollInterval(Duration.ofMillis(10)).until(() -> done(asked) >= 24);
        assertThat(done(asked)).isEqualTo(24);
        assertThat(asked).extracting(CompletableFuture::join).containsOnly(503);
        threads.shutdown();
    }

    private static long done(List<CompletableFuture<Integer>> asked) {
        return asked.stream().filter(CompletableFuture::isDone).count();
    }

    @Test
    void keys_are_found_where_the_issuer_says_unless_that_is_another_issuer() {
        scene.trust(Optional.empty());
        scene.issuer().announce("https://elsewhere.example.org");
        Client client = new Client(port);
        assertThat(client.get(CHILDREN, scene.token("guardian_number", "g-1")).status())
                .isEqualTo(503);

        scene.issuer().announce(scene.issuer().issuer());
        assertThat(client.get(CHILDREN, scene.token("guardian_number", "g-1")).status())
                .isEqualTo(200);
    }
}
