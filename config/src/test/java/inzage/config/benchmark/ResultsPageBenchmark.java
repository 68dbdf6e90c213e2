package inzage.config.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import inzage.config.demo.DemoAccounts;
import inzage.config.flow.Installation;
import inzage.connector.store.TestDatabase;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How often per second a guardian's page of 200 results is decided and served, beside an endpoint that returns the same rows and
 * asks nothing: in one program, over HTTP, in turns.
 */
@SpringBootTest(
        classes = {Inzage.class, BareRows.class, BareRows.Open.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ResultsPageBenchmark {
    private static final Installation INSTALLATION = new Installation();
    private static final String SCHOOL = "de-waterlelie";
    private static final int RESULTS = 200;
    private static final int WARM = 2000;
    private static final int ROUNDS = 15;
    private static final int REQUESTS = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        INSTALLATION.register(settings, TestDatabase.POSTGRESQL);
    }

    @Test
    void serves_a_page_of_results() throws Exception {
        Browser parent = new Browser(port);
        await().atMost(Duration.ofMinutes(3)).until(() -> results() > 0);
        parent.signIn("gezin.1@waterlelie.example", DemoAccounts.PASSWORD);
        String child =
                parent.get("/api/v1/children").json().at("/children/0/id").asString();
        fill(child);
        String page = "/api/v1/children/" + child + "/results";
        String bare = BareRows.ADDRESS.replace("{school}", SCHOOL).replace("{student}", child);
        String signedIn = BareRows.SIGNED_IN.replace("{school}", SCHOOL).replace("{student}", child);
        await().atMost(Duration.ofMinutes(2)).until(() -> grades(parent.get(page)) >= RESULTS);
        assertThat(parent.get(bare).json()).hasSize(grades(parent.get(page)));

        Browser anybody = new Browser(port);
        report(rates(List.of(() -> anybody.get(bare), () -> parent.get(signedIn), () -> parent.get(page))));
    }

    /** Medians of some rounds in each of which every request has its turn, after all are warm. */
    private static List<Double> rates(List<Supplier<Reply>> requests) {
        requests.forEach(request -> rate(WARM, request));
        List<List<Double>> rounds = IntStream.range(0, ROUNDS)
                .mapToObj(round -> requests.stream()
                        .map(request -> rate(REQUESTS, request))
                        .toList())
                .toList();
        return IntStream.range(0, requests.size())
                .mapToObj(i ->
                        Report.median(rounds.stream().map(round -> round.get(i)).toList()))
                .toList();
    }

    private static void report(List<Double> rates) throws IOException {
        double bare = rates.get(0);
        String text = String.format(
                Locale.ROOT, """
                ### A guardian's page of %d results, PostgreSQL

                | | requests/s | × bare |
                |---|---:|---:|
                | Spring MVC and JDBC, no rule | %.0f | 1.00 |
                | the same behind the portal's sign-in | %.0f | %.2f |
                | Inzage | %.0f | %.2f |

                """, RESULTS, bare, rates.get(1), rates.get(1) / bare, rates.get(2), rates.get(2) / bare);
        Report.add(text);
    }

    private static double rate(int requests, Supplier<Reply> request) {
        long started = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            assertThat(request.get().status()).isEqualTo(200);
        }
        return requests * 1e9 / (System.nanoTime() - started);
    }

    private long results() {
        return jdbc.sql("select count(*) from results where school = :school")
                .param("school", SCHOOL)
                .query(Long.class)
                .single();
    }

    private List<String> keys(String child) {
        return jdbc.sql("select record_key from results where school = :school and student_id = :student")
                .param("school", SCHOOL)
                .param("student", child)
                .query(String.class)
                .list();
    }

    private static int grades(Reply page) {
        return page.status() == 200 ? page.json().findValues("grade").size() : 0;
    }

    /** Adds tests to the administration's file, in all subjects, until the child has as many results as are asked for. */
    private void fill(String child) throws IOException {
        Path file =
                INSTALLATION.demo().resolve(SCHOOL).resolve("administration").resolve("results.csv");
        List<String> own = await().atMost(Duration.ofMinutes(2)).until(() -> keys(child), keys -> !keys.isEmpty());
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int title = List.of(lines.get(0).split(",")).indexOf("title");
        List<String> known =
                lines.stream().filter(row -> own.contains(row.split(",", 2)[0])).toList();
        for (int i = own.size(); i < RESULTS; i++) {
            String[] cells = known.get(i % known.size()).split(",", -1);
            cells[0] = "more-" + i;
            cells[title] = "Toets " + i;
            lines.add(String.join(",", cells));
        }
        Files.write(file, lines);
    }
}
