package inzage.config.queries;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.Inzage;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.Memberships;
import inzage.connector.account.Role;
import inzage.connector.account.Roles;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * T-15: nothing that a request says opens another school, and its answer is to the byte that to what does not exist. The routes are
 * those that are described: a new one is asked too.
 */
@SpringBootTest(
        classes = {Inzage.class, AskedStatements.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolsApartTest {
    private static final String PASSWORD = "een lang wachtwoord";
    private static final String NOBODYS = "f".repeat(32);
    private static final FamilyPortals PORTALS = FamilyPortals.open();

    /** What a proxy, a tool or somebody with ideas might add. */
    private static final List<String> HEADERS = List.of(
            "Host: groot.example",
            "X-Forwarded-Host: groot.example",
            "X-Forwarded-Prefix: /groot",
            "Forwarded: host=groot.example",
            "X-Original-URL: /api/v1/schools/groot/settings",
            "X-Rewrite-URL: /api/v1/schools/groot/settings",
            "X-Tenant: groot",
            "X-Tenant-Id: groot",
            "X-School: groot",
            "X-School-Id: groot",
            "School: groot",
            "X-HTTP-Method-Override: POST");

    private final Map<Family, Arranged> families = new HashMap<>();
    private final List<DescribedRoute> routes = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private AskedStatements asked;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        FamilySchools.settings(settings, "apart", PORTALS::doors);
    }

    @BeforeAll
    void arrange(@Autowired Accounts accounts, @Autowired Memberships memberships, @Autowired Roles roles) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        for (Family family : Family.ALL) {
            families.put(family, Arranged.of(family, today, jdbc));
            family.join(accounts, memberships);
        }
        String desk = accounts.create("desk@klein.example", PASSWORD, Language.NL)
                .map(Account::id)
                .orElseThrow();
        roles.grant(desk, "klein", Role.DESK);
        roles.grant(desk, "klein", Role.EXAM_BOARD);
        routes.addAll(DescribedRoute.all(new Browser(port)));
    }

    @AfterAll
    static void close() {
        PORTALS.close();
    }

    @Test
    void T15_the_children_of_another_school_are_nobodys() {
        Line parent = line(Family.SMALL.signedIn(port));
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : readable("child")) {
            String theirs = parent.get(of(Family.LARGE).address(route.path()));
            String nobodys = parent.get(route.at("", NOBODYS));
            assertThat(nobodys).as(route.path()).startsWith("HTTP/1.1 404");
            if (!theirs.equals(nobodys)) {
                differ.add(route.path());
            }
        }
        assertThat(readable("child")).hasSizeGreaterThan(15);
        assertThat(differ).isEmpty();
    }

    @Test
    void T15_what_belongs_to_another_school_is_not_found_under_ones_own_child() {
        Line parent = line(Family.SMALL.signedIn(port));
        String own = Family.SMALL.child(0).hex();
        for (DescribedRoute route : readable("child")) {
            String record = route.path().replace("{child}", own);
            if (record.contains("{")) {
                String theirs = parent.get(of(Family.LARGE).address(record));
                assertThat(theirs)
                        .as(route.path())
                        .startsWith("HTTP/1.1 404")
                        .isEqualTo(parent.get(record.replaceAll("\\{\\w+}", NOBODYS)));
            }
        }
    }

    @Test
    void T15_no_header_changes_whose_answer_it_is() {
        Line parent = line(Family.SMALL.signedIn(port));
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : readable("child")) {
            String theirs = of(Family.LARGE).address(route.path());
            String own = of(Family.SMALL).address(route.path());
            for (String header : HEADERS) {
                if (!parent.get(own, header).equals(parent.get(own))
                        || !parent.get(theirs, header).startsWith("HTTP/1.1 404")) {
                    differ.add(header + " " + route.path());
                }
            }
        }
        assertThat(differ).isEmpty();
    }

    @Test
    void T15_to_a_desk_another_school_is_no_school() {
        Browser desk = desk();
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : about("school")) {
            String child = Family.LARGE.child(0).hex();
            Reply theirs = route.send(desk, route.at("groot", child));
            Reply nobodys = route.send(desk, route.at("nergens", child));
            if (theirs.status() != nobodys.status() || !theirs.body().equals(nobodys.body()) || theirs.status() < 400) {
                differ.add(route + ": " + theirs.status() + ", " + nobodys.status());
            }
        }
        assertThat(about("school")).hasSizeGreaterThan(30);
        assertThat(differ).isEmpty();
    }

    @Test
    void T15_a_desk_decides_nothing_about_children_of_another_school() {
        Browser desk = desk();
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : about("school")) {
            if (route.about("student") || route.about("child")) {
                Reply theirs =
                        route.send(desk, route.at("klein", Family.LARGE.child(0).hex()));
                Reply nobodys = route.send(desk, route.at("klein", NOBODYS));
                if (theirs.status() != nobodys.status() || !theirs.body().equals(nobodys.body())) {
                    differ.add(route + ": " + theirs.status() + ", " + nobodys.status());
                }
            }
        }
        assertThat(differ).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from access_decisions where student = ?",
                        Integer.class,
                        Family.LARGE.child(0).hex()))
                .isZero();
    }

    @Test
    void T15_a_token_of_one_schools_issuer_opens_that_school_alone() {
        String own = token(Family.SMALL, "klein");
        Line nobody = new Line(port, "");
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : readable("child")) {
            String theirs = nobody.get(of(Family.LARGE).address(route.path()), own);
            String nobodys = nobody.get(route.at("", NOBODYS), own);
            if (!theirs.equals(nobodys) || !theirs.startsWith("HTTP/1.1 404")) {
                differ.add(route.path());
            }
        }
        assertThat(differ).isEmpty();
        String children = nobody.get("/api/v1/children", own);
        assertThat(children)
                .contains(Family.SMALL.child(0).hex())
                .doesNotContain(Family.LARGE.child(0).hex());
    }

    @Test
    void T15_an_issuer_speaks_for_no_school_but_its_own() {
        Line nobody = new Line(port, "");
        for (String audience : List.of("groot", "druk", "nergens")) {
            assertThat(nobody.get("/api/v1/children", token(Family.SMALL, audience)))
                    .startsWith("HTTP/1.1 401");
        }
        assertThat(nobody.get("/api/v1/children", token(Family.LARGE, "groot")))
                .contains(Family.LARGE.child(0).hex());
    }

    @Test
    void every_statement_that_touches_what_belongs_to_a_school_says_of_which() {
        SchoolColumns columns = new SchoolColumns(jdbc);
        Map<String, String> leftOut = new TreeMap<>();
        Browser parent = Family.SMALL.signedIn(port);
        Browser desk = desk();
        for (DescribedRoute route : routes) {
            if (!route.path().startsWith("/api/v1/sign-")) {
                String address = of(Family.SMALL).address(route.path());
                String at = new DescribedRoute(route.method(), address).at("klein", NOBODYS);
                Stream.of(parent, desk)
                        .flatMap(browser -> asked.during(route.send(browser, at)).stream())
                        .filter(columns::leftOut)
                        .forEach(sql -> leftOut.put(sql, route.toString()));
            }
        }
        assertThat(leftOut).isEmpty();
    }

    private Browser desk() {
        Browser browser = new Browser(port);
        browser.signIn("desk@klein.example", PASSWORD);
        return browser;
    }

    private Line line(Browser browser) {
        return new Line(
                port,
                browser.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private List<DescribedRoute> about(String variable) {
        return routes.stream().filter(route -> route.about(variable)).toList();
    }

    private List<DescribedRoute> readable(String variable) {
        return about(variable).stream().filter(DescribedRoute::reads).toList();
    }

    private Arranged of(Family family) {
        return Objects.requireNonNull(families.get(family));
    }

    private String token(Family by, String audience) {
        return PORTALS.bearer(by, audience, clock.instant());
    }
}
