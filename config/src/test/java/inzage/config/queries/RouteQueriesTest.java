package inzage.config.queries;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.Inzage;
import inzage.connector.account.Accounts;
import inzage.connector.account.Memberships;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How many statements each route takes to read, which is the same for one child or three and for two records of a kind or two
 * hundred. The routes are those that are described: a new one is asked too.
 */
@SpringBootTest(
        classes = {Inzage.class, AskedStatements.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class RouteQueriesTest {
    /** What a guardian has no answer from: staff look at a school in pages, only a student of age consents or signs in there. */
    private static final List<String> OF_OTHERS = List.of("/schools/", "/operations/", "/consents", "/sign-in/openid/");

    @LocalServerPort
    private int port;

    @Autowired
    private AskedStatements asked;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final List<Arranged> families = new ArrayList<>();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        FamilySchools.settings(settings, "queries", Family::noDoors);
    }

    @BeforeEach
    void schools(@Autowired Accounts accounts, @Autowired Memberships memberships) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        Family.ALL.forEach(family -> {
            families.add(Arranged.of(family, today, jdbc));
            family.join(accounts, memberships);
        });
    }

    @Test
    void asks_as_often_for_many_records_and_children_as_for_few() {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (Arranged arranged : families) {
            Browser parent = arranged.family().signedIn(port);
            for (String route : routes(parent)) {
                List<String> statements = statements(parent, arranged.address(route));
                counts.computeIfAbsent(route, other -> new ArrayList<>()).add(statements.size());
            }
        }

        SoftAssertions soft = new SoftAssertions();
        counts.forEach((route, asked) -> {
            System.out.println("statements " + asked + " " + route);
            soft.assertThat(asked).as(route).hasSize(families.size()).containsOnly(asked.get(0));
        });
        soft.assertAll();
    }

    /** Of the second time: the first may find out what is the same for all. */
    private List<String> statements(Browser parent, String address) {
        parent.get(address);
        Reply reply = parent.get(address);
        assertThat(reply.status()).as(address).isEqualTo(200);
        return asked.during(reply);
    }

    private static List<String> routes(Browser browser) {
        return browser.get("/api/openapi").json().get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .filter(route -> OF_OTHERS.stream().noneMatch(route::contains))
                .toList();
    }
}
