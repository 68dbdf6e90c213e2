package inzage.config.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import inzage.config.demo.DemoAccounts;
import inzage.config.flow.Installation;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.store.TestDatabase;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What others notice of 2,000 wrong sign-ins from as many networks: how long signing in and reading take while they come in, beside
 * how long they take otherwise. Those who try sit on the same machine.
 */
@SpringBootTest(classes = Inzage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInFloodBenchmark {
    private static final Installation INSTALLATION = new Installation();
    private static final String PARENT = "gezin.1@waterlelie.example";
    /** Another: an account has room for so many sessions, and the reader's must last. */
    private static final String WHO_SIGNS_IN = "gezin.1@vechtstroom.example";

    private static final String HOME = "203.0.113.5";
    private static final int WARM = 100;
    private static final int TIMES = 60;
    private static final int MEMBERS = 200;
    private static final int PAIRS = 200;
    private static final double BEARABLE = 2;
    private static final double GAP_MILLIS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        INSTALLATION.register(settings, TestDatabase.POSTGRESQL);
        settings.add("server.forward-headers-strategy", () -> "native");
        settings.add("server.tomcat.remoteip.internal-proxies", () -> "127.0.0.1/32");
    }

    @BeforeAll
    void schools_are_there() {
        for (int i = 0; i < MEMBERS; i++) {
            accounts.create("member" + i + "@example.org", DemoAccounts.PASSWORD, Language.NL);
        }
        await().atMost(Duration.ofMinutes(3))
                .until(() -> signedIn()
                                .get("/api/v1/children")
                                .json()
                                .at("/children")
                                .size()
                        > 0);
    }

    @Test
    void t28_others_sign_in_and_read_as_before_while_two_thousand_guess() throws Exception {
        Browser parent = signedIn();
        String child =
                parent.get("/api/v1/children").json().at("/children/0/id").asString();
        Supplier<Reply> reading = () -> parent.get("/api/v1/children/" + child + "/results");
        Supplier<Reply> signingIn = this::signIn;
        each(WARM, 200, reading);
        each(WARM, 204, signingIn);

        List<Double> signingInOtherwise = new ArrayList<>(each(TIMES, 204, signingIn));
        List<Double> readingOtherwise = new ArrayList<>(each(TIMES, 200, reading));
        Flood flood = Flood.of(port, MEMBERS);
        List<Double> signingInWithin = new ArrayList<>();
        List<Double> readingWithin = new ArrayList<>();
        while (flood.goesOn()) {
            signingInWithin.addAll(each(1, 204, signingIn));
            readingWithin.addAll(each(1, 200, reading));
        }
        signingInOtherwise.addAll(each(TIMES, 204, signingIn));
        readingOtherwise.addAll(each(TIMES, 200, reading));
        List<Double> calm = List.of(Report.median(signingInOtherwise), Report.median(readingOtherwise));
        List<Double> attacked = List.of(Report.median(signingInWithin), Report.median(readingWithin));
        report(calm, attacked, flood);

        // Or a server that fails would look like one that bears it.
        assertThat(flood.refused() + flood.sentAway()).isEqualTo(Flood.ATTEMPTS);
        assertThat(attacked.get(0) / calm.get(0)).isLessThan(BEARABLE);
        assertThat(attacked.get(1) / calm.get(1)).isLessThan(BEARABLE);
    }

    @Test
    void t27_nobody_learns_from_the_clock_whether_an_address_has_an_account() throws IOException {
        List<Double> known = new ArrayList<>();
        List<Double> unknown = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Browser browser = new Browser(port).from("198.51.100." + i);
            browser.get("/api/v1/me");
            String password = "not the password";
            int number = i;
            Runnable atAnAccount = () ->
                    known.addAll(each(1, 401, () -> browser.signIn("member" + number + "@example.org", password)));
            Runnable atNone = () ->
                    unknown.addAll(each(1, 401, () -> browser.signIn("nobody" + number + "@example.org", password)));
            // Whoever comes second finds the connection open and the session known.
            (i % 2 == 0 ? List.of(atAnAccount, atNone) : List.of(atNone, atAnAccount)).forEach(Runnable::run);
        }
        double gap = Math.abs(Report.median(known) - Report.median(unknown));
        Report.add(String.format(
                Locale.ROOT,
                "A wrong sign-in takes %.1f ms at an address with an account, %.1f ms at one without: %.1f ms apart%n%n",
                Report.median(known),
                Report.median(unknown),
                gap));
        assertThat(gap).isLessThan(GAP_MILLIS);
    }

    private Browser signedIn() {
        Browser browser = new Browser(port).from(HOME);
        assertThat(browser.signIn(PARENT, DemoAccounts.PASSWORD).status()).isEqualTo(204);
        return browser;
    }

    private Reply signIn() {
        return new Browser(port).from(HOME).signIn(WHO_SIGNS_IN, DemoAccounts.PASSWORD);
    }

    /** In milliseconds. */
    private static List<Double> each(int requests, int status, Supplier<Reply> request) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            long started = System.nanoTime();
            assertThat(request.get().status()).isEqualTo(status);
            times.add((System.nanoTime() - started) / 1e6);
        }
        return times;
    }

    private static void report(List<Double> calm, List<Double> attacked, Flood flood) throws IOException {
        Report.add(String.format(
                Locale.ROOT,
                """
                ### Others while 2,000 wrong sign-ins come in within %d s (refused %d, sent away %d), PostgreSQL

                | median, ms | otherwise | meanwhile | ratio |
                |---|---:|---:|---:|
                | signing in | %.1f | %.1f | %.2f |
                | reading results | %.1f | %.1f | %.2f |

                """,
                flood.seconds(),
                flood.refused(),
                flood.sentAway(),
                calm.get(0),
                attacked.get(0),
                attacked.get(0) / calm.get(0),
                calm.get(1),
                attacked.get(1),
                attacked.get(1) / calm.get(1)));
    }
}
