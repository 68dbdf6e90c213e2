package inzage.portal.security.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.PortalTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** T-45: one school's provider that hangs holds up nobody but those who want to sign in there. */
@PortalTest
class SlowProviderTest {
    private static final String LEAVE = "/api/v1/sign-in/openid/waterkant";
    private static final String METADATA = "/.well-known/openid-configuration";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private MovingClock clock;

    private final ExecutorService threads = Executors.newFixedThreadPool(30);
    private OpenIdScene scene;

    @BeforeEach
    void arrange() {
        scene = beans.createBean(OpenIdScene.class);
        scene.arrange();
    }

    @AfterEach
    void clear() {
        threads.shutdownNow();
        scene.close();
    }

    @Test
    void few_threads_wait_for_a_provider_that_hangs_and_then_nobody_for_a_while() {
        scene.school()
                .issuer()
                .server()
                .stubFor(get(METADATA).willReturn(okJson("{}").withFixedDelay(60_000)));
        List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            waiting.add(CompletableFuture.supplyAsync(
                    () -> people.browser().get(LEAVE).status(), threads));
        }

        await().atMost(Duration.ofSeconds(20))
                .until(() -> waiting.stream().filter(CompletableFuture::isDone).count() == 30);
        assertThat(waiting).extracting(CompletableFuture::join).containsOnly(503);
        assertThat(asked()).isLessThanOrEqualTo(8);
        int before = asked();
        assertThat(people.browser().get(LEAVE).status()).isEqualTo(503);
        assertThat(asked()).isEqualTo(before);
        scene.school().doors();
        clock.move(Duration.ofSeconds(31));
        assertThat(people.browser().get(LEAVE).status()).isEqualTo(303);
    }

    @Test
    void a_provider_that_answered_before_is_found_while_it_says_nothing() {
        assertThat(people.browser().get(LEAVE).status()).isEqualTo(303);
        scene.school().issuer().server().stubFor(get(METADATA).willReturn(serverError()));
        clock.move(Duration.ofMinutes(11));

        assertThat(people.browser().get(LEAVE).status()).isEqualTo(303);
        assertThat(asked()).isEqualTo(2);
        assertThat(people.browser().get(LEAVE).status()).isEqualTo(303);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void who_never_left_makes_nobody_ask_the_provider() {
        assertThat(people.browser().get(LEAVE + "/return?code=c&state=s").header("Location"))
                .isEqualTo(OpenIdScene.REFUSED);
        assertThat(people.browser()
                        .with("Cookie", "inzage-visit=made-up")
                        .get(LEAVE + "/return?code=c&state=s")
                        .header("Location"))
                .isEqualTo(OpenIdScene.REFUSED);
        assertThat(asked()).isZero();
    }

    private int asked() {
        return scene.school()
                .issuer()
                .server()
                .countRequestsMatching(getRequestedFor(urlEqualTo(METADATA)).build())
                .getCount();
    }
}
