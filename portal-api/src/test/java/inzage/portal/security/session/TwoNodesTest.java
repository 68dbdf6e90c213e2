package inzage.portal.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.secondfactor.SecondFactors;
import inzage.connector.store.TestDatabase;
import inzage.portal.Authenticator;
import inzage.portal.Browser;
import inzage.portal.MovingClock;
import inzage.portal.Node;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two programs on one database, as behind a load balancer that sends each request wherever it likes. */
class TwoNodesTest {
    private static final String ME = "/api/v1/me";
    private static final String EMAIL = "noor@example.org";
    private static final String PASSWORD = "een lang wachtwoord";

    @ParameterizedTest
    @EnumSource
    void t31_a_session_lives_and_dies_on_both(TestDatabase database) {
        String url = database.freshUrl();
        try (Node one = Node.on(url, database);
                Node other = Node.on(url, database)) {
            one.bean(Accounts.class).create(EMAIL, PASSWORD, Language.NL);

            Browser here = signedIn(one);
            Browser there = moved(here, other);
            assertThat(there.get(ME).json().at("/email").asString()).isEqualTo(EMAIL);
            assertThat(there.post("/api/v1/sign-out", "").status()).isEqualTo(204);
            assertThat(here.get(ME).status()).isEqualTo(401);

            passwordChangedOnOneNodeEndsSessionsOnTheOther(one, other);
            codeIsGivenToTheOtherNode(one, other);
        }
    }

    private static void passwordChangedOnOneNodeEndsSessionsOnTheOther(Node one, Node other) {
        Browser elsewhere = signedIn(other);
        Browser here = signedIn(one);
        String changed = "{\"current\":\"%s\",\"wanted\":\"drie paarse giraffen\"}".formatted(PASSWORD);
        assertThat(here.post("/api/v1/me/password", changed).status()).isEqualTo(204);
        assertThat(elsewhere.get(ME).status()).isEqualTo(401);
        assertThat(moved(here, other).get(ME).status()).isEqualTo(200);
    }

    private static void codeIsGivenToTheOtherNode(Node one, Node other) {
        Authenticator app = enrolled(one);
        for (Node node : new Node[] {one, other}) {
            node.bean(MovingClock.class).move(Duration.ofSeconds(30));
        }
        String code = "{\"code\":\"%s\"}"
                .formatted(app.code(one.bean(MovingClock.class).instant()));
        Browser half = other.browser();
        assertThat(half.signIn(EMAIL, "drie paarse giraffen").status()).isEqualTo(202);
        assertThat(moved(half, one).get(ME).status()).isEqualTo(401);
        assertThat(moved(half, one).post("/api/v1/sign-in/code", code).status()).isEqualTo(204);
        Browser replayed = one.browser();
        assertThat(replayed.signIn(EMAIL, "drie paarse giraffen").status()).isEqualTo(202);
        assertThat(moved(replayed, other).post("/api/v1/sign-in/code", code).status())
                .isEqualTo(403);
    }

    private static Authenticator enrolled(Node node) {
        SecondFactors factors = node.bean(SecondFactors.class);
        Account account = node.bean(Accounts.class).withAddress(EMAIL).orElseThrow();
        Authenticator app =
                new Authenticator(factors.begin(account).orElseThrow().secret());
        factors.confirm(account.id(), app.code(node.bean(MovingClock.class).instant()));
        return app;
    }

    private static Browser signedIn(Node node) {
        Browser browser = node.browser();
        assertThat(browser.signIn(EMAIL, PASSWORD).status()).isEqualTo(204);
        return browser;
    }

    /** The same cookies, at the other node. */
    private static Browser moved(Browser browser, Node node) {
        Browser moved = node.browser();
        moved.cookies().putAll(browser.cookies());
        return moved;
    }
}
