package inzage.config.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import inzage.config.demo.DemoAccounts;
import inzage.config.flow.Installation;
import inzage.connector.store.TestDatabase;
import inzage.portal.Browser;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What writing down who reads costs those who read: one guardian alone, and several at once, with and without it in turns. */
@SpringBootTest(
        classes = {Inzage.class, SwitchedAudit.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class AuditBenchmark {
    private static final Installation INSTALLATION = new Installation();
    private static final int WARM = 1500;
    private static final int ROUNDS = 21;
    private static final int REQUESTS = 100;
    private static final int AT_ONCE = 8;
    /** With, over without. */
    private static final double BEARABLE = 1.2;

    @LocalServerPort
    private int port;

    @Autowired
    private SwitchedAudit audit;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        INSTALLATION.register(settings, TestDatabase.POSTGRESQL);
    }

    @Test
    void reads_with_and_without_being_written_down() throws IOException {
        List<Browser> guardians = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> new Browser(port))
                .toList();
        String page = page(guardians.get(0));
        guardians.stream().skip(1).forEach(this::signIn);
        read(guardians.subList(0, 1), page, WARM);
        long before = lines();

        Cost alone = cost(guardians.subList(0, 1), page);
        Cost together = cost(guardians, page);
        assertThat(lines() - before).isEqualTo(2L * ROUNDS * REQUESTS);
        report(alone, together);

        assertThat(alone.ratio()).isLessThan(BEARABLE);
        assertThat(together.ratio()).isLessThan(BEARABLE);
    }

    private String page(Browser guardian) {
        signIn(guardian);
        String child = await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> guardian.get("/api/v1/children")
                                .json()
                                .at("/children/0/id")
                                .asString(""),
                        id -> !id.isEmpty());
        String page = "/api/v1/children/" + child + "/results";
        await().atMost(Duration.ofMinutes(2)).until(() -> guardian.get(page).status() == 200);
        return page;
    }

    private void signIn(Browser guardian) {
        guardian.signIn("gezin.1@waterlelie.example", DemoAccounts.PASSWORD);
    }

    /** Medians, in seconds for each request. */
    private Cost cost(List<Browser> guardians, String page) {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            audit.turn(true);
            with.add(read(guardians, page, REQUESTS));
            audit.turn(false);
            without.add(read(guardians, page, REQUESTS));
        }
        return new Cost(Report.median(with), Report.median(without));
    }

    private static double read(List<Browser> guardians, String page, int requests) {
        long started = System.nanoTime();
        List<Thread> readers = guardians.stream()
                .map(guardian -> new Thread(() -> readAll(guardian, page, requests / guardians.size())))
                .toList();
        readers.forEach(Thread::start);
        readAll(guardians.get(0), page, requests % guardians.size());
        readers.forEach(AuditBenchmark::join);
        return (System.nanoTime() - started) / 1e9 / requests;
    }

    private static void readAll(Browser guardian, String page, int requests) {
        for (int i = 0; i < requests; i++) {
            assertThat(guardian.get(page).status()).isEqualTo(200);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long lines() {
        return jdbc.sql("select count(*) from audit_lines where decision = 'SHOWN' and resource like '%/results'")
                .query(Long.class)
                .single();
    }

    private static void report(Cost alone, Cost together) throws IOException {
        String text = Stream.of(
                        "### Writing down who reads, PostgreSQL",
                        "",
                        "| a guardian's page of results | with, ms | without, ms | with ÷ without |",
                        "|---|---:|---:|---:|",
                        alone.row("one after another"),
                        together.row(AT_ONCE + " at once"),
                        "")
                .reduce("", (lines, line) -> lines + line + "\n");
        Report.add(text);
    }

    /** Of one request, in seconds. */
    private record Cost(double with, double without) {
        double ratio() {
            return with / without;
        }

        String row(String what) {
            return String.format(
                    Locale.ROOT, "| %s | %.2f | %.2f | %.2f |", what, with * 1000, without * 1000, ratio());
        }
    }
}
