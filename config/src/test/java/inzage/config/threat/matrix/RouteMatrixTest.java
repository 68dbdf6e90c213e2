package inzage.config.threat.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Addresses;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThreatTest
class RouteMatrixTest {
    @Autowired
    private Town town;

    @Autowired
    private Addresses addresses;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void t_25_every_route_has_a_rule_that_says_whose_business_it_is() {
        assertThat(routes()).filteredOn(route -> Office.of(route).isEmpty()).isEmpty();
    }

    @Test
    void t_25_reading_answers_who_has_business_there_and_is_not_found_by_anybody_else() {
        routes().stream().filter(Route::reads).forEach(route -> everybody(route, "GET"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void t_25_asking_for_the_head_tells_no_more_than_reading() {
        routes().stream().filter(Route::reads).forEach(route -> everybody(route, "HEAD"));
        assertThat(wrong).isEmpty();
    }

    /** Who may write is tried where each route is tested; here nobody may. */
    @Test
    void t_25_writing_is_not_found_by_whoever_has_no_business_there_and_leaves_nothing() {
        Ground before = Ground.of(jdbc);
        for (Route route : routes()) {
            route.writes().forEach(method -> outsiders(route, method));
        }
        assertThat(wrong).isEmpty();
        assertThat(Ground.of(jdbc)).isEqualTo(before);
    }

    @Test
    void t_25_what_a_route_does_not_describe_it_does_not_do_for_anybody() {
        Ground before = Ground.of(jdbc);
        for (Route route : routes()) {
            route.undescribed().forEach(method -> nobodyAtAll(route, method));
        }
        assertThat(wrong).isEmpty();
        assertThat(Ground.of(jdbc)).isEqualTo(before);
    }

    /** A browser asks so before it sends a page's request elsewhere; that is nowhere allowed. */
    @Test
    void t_25_options_are_the_same_for_a_child_of_ones_own_and_of_others_and_allow_no_other_page() {
        for (Route route : routes()) {
            for (Person person : Person.values()) {
                Map<Integer, Long> answers = Arrays.stream(Child.values())
                        .map(child -> town.browser(person).send("OPTIONS", address(route, child), ""))
                        .peek(reply -> assertThat(reply.header("Access-Control-Allow-Origin"))
                                .isEmpty())
                        .peek(reply -> assertThat(reply.body().replaceAll("\\{.*status.*}", ""))
                                .isEmpty())
                        .collect(Collectors.groupingBy(Reply::status, Collectors.counting()));
                if (Office.of(route).orElseThrow() == Office.FAMILY) {
                    assertThat(answers).as(route + " " + person).hasSize(1);
                }
            }
        }
    }

    @Test
    void t_33_reading_everything_twice_changes_nothing() {
        Ground before = Ground.of(jdbc);
        routes().stream().filter(Route::reads).forEach(route -> {
            for (Person person : Person.values()) {
                town.browser(person).get(address(route, Child.ANNA));
                town.browser(person).get(address(route, Child.ANNA));
            }
        });
        assertThat(Ground.of(jdbc)).isEqualTo(before);
    }

    private void everybody(Route route, String method) {
        for (Child child : Child.values()) {
            check(route, method, child, "nobody", town.stranger(), unknown(route, method));
            for (Person person : Person.values()) {
                check(
                        route,
                        method,
                        child,
                        person.name(),
                        town.browser(person),
                        open(route, person, child) ? 200 : 404);
            }
        }
    }

    /** What nobody hears: that signing in comes first, but where it could not help. */
    private static int unknown(Route route, String method) {
        return Office.of(route).orElseThrow() == Office.NOWHERE && method.equals("GET") ? 404 : 401;
    }

    private void outsiders(Route route, String method) {
        Office office = Office.of(route).orElseThrow();
        for (Child child : Child.values()) {
            if (office != Office.EVERYBODY && office != Office.LEAVING) {
                check(route, method, child, "nobody", town.stranger(), 401);
            }
            for (Person person : Person.values()) {
                if (office == Office.MACHINE) {
                    check(route, method, child, person.name(), town.browser(person), 401);
                } else if (!office.forWriting().open(person, child.school(), child)) {
                    check(route, method, child, person.name(), town.browser(person), 404);
                }
            }
        }
    }

    private void nobodyAtAll(Route route, String method) {
        for (Person person : Person.values()) {
            int status = town.browser(person)
                    .send(method, address(route, Child.ANNA), "{}")
                    .status();
            if (status != 404 && status != 405) {
                wrong.add(method + " " + route.path() + " as " + person + ": " + status);
            }
        }
    }

    private static boolean open(Route route, Person person, Child child) {
        return Office.of(route).orElseThrow().open(person, child.school(), child);
    }

    private void check(Route route, String method, Child child, String who, Browser browser, int expected) {
        boolean reading = method.equals("GET") || method.equals("HEAD");
        Reply reply = browser.send(method, address(route, child), reading ? "" : body(route));
        boolean silent = !method.equals("HEAD") || reply.body().isEmpty();
        if (reply.status() != expected || !silent) {
            wrong.add(method + " " + route.path() + " of " + child + " as " + who + ": " + reply.status()
                    + " instead of " + expected);
        }
    }

    /** What one would send who hopes for the best; of most routes nobody gets so far that it is read. */
    private static String body(Route route) {
        return Office.of(route).orElseThrow() == Office.CONSENT
                ? "{\"guardians\":[{\"guardian\":\"%s\",\"given\":true}]}"
                        .formatted(Person.MOTHER.id().hex())
                : "{}";
    }

    private String address(Route route, Child child) {
        return addresses.of(route.path(), route.asked(), child);
    }

    private List<Route> routes() {
        return town.routes();
    }
}
