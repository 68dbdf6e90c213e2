package inzage.config.threat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Addresses;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.ValidBodies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ThreatTest
class EveryRouteTest {
    private static final List<String> SUFFIXES = List.of("/x.css", ".css", ";x.css", "/..;/x.js", "%2fx.css");

    /** What ends a look. */
    private static final List<String> ENDING =
            List.of("/api/v1/sign-out", "/api/v1/schools/{school}/preview/end", "/api/v1/operations/preview/end");

    @Autowired
    private Town town;

    @Autowired
    private Addresses addresses;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void t_13_who_looks_as_a_guardian_writes_nothing_anywhere() {
        Browser desk = town.signedIn(Person.DESK);
        String preview = "/api/v1/schools/" + School.ONE.id() + "/preview";
        assertThat(desk.post(
                                preview,
                                "{\"account\":\"%s\",\"reason\":\"a question\"}".formatted(town.account(Person.MOTHER)))
                        .status())
                .isEqualTo(200);

        for (Route route : routes()) {
            for (String method : route.writes()) {
                // Who pushes is known by each request itself, and looks as nobody.
                if (!ENDING.contains(route.path()) && !route.path().startsWith("/ingest/")) {
                    Reply reply = desk.send(method, address(route), ValidBodies.of(method, route.path()));
                    expect(
                            route,
                            method,
                            reply,
                            reply.status() == 403 && reply.body().contains("read-only"));
                }
            }
        }
        assertThat(wrong).isEmpty();
        desk.post(preview + "/end", "");
    }

    @Test
    void t_15_the_school_is_the_one_in_the_path_whatever_else_a_request_says() {
        for (Route route : routes()) {
            if (route.reads() && route.path().contains("{")) {
                for (Person person : List.of(Person.STRANGER, Person.OTHER_DESK)) {
                    Reply reply = posing(person).get(address(route));
                    expect(route, person.name(), reply, reply.status() == 404);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void t_33_no_write_is_taken_from_a_page_that_does_not_know_the_token() {
        for (Route route : routes()) {
            for (String method : route.writes()) {
                if (!route.path().startsWith("/ingest/")) {
                    for (Person person : List.of(Person.MOTHER, Person.DESK, Person.OPERATOR, Person.BRAM)) {
                        Reply reply = forged(person).send(method, address(route), "{}");
                        expect(route, method + " as " + person, reply, reply.status() == 403);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void t_52_an_address_that_looks_like_a_picture_or_a_style_has_nothing_of_anybody() {
        Browser mother = town.browser(Person.MOTHER);
        for (Route route : routes()) {
            if (route.reads()) {
                String path = addresses.of(route.path(), List.of(), Child.ANNA);
                for (String suffix : SUFFIXES) {
                    Reply reply = mother.get(path + suffix);
                    expect(route, suffix, reply, reply.status() >= 400 && reply.status() < 500);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void t_03_t_34_t_52_every_answer_is_kept_by_nobody_framed_by_nobody_and_is_what_it_says() {
        for (Route route : routes()) {
            for (Browser browser : List.of(town.stranger(), town.browser(Person.MOTHER), town.browser(Person.DESK))) {
                Reply reply = browser.get(address(route));
                expect(route, "no-store", reply, reply.header("Cache-Control").equals("no-store"));
                expect(
                        route,
                        "nosniff",
                        reply,
                        reply.header("X-Content-Type-Options").equals("nosniff"));
                expect(route, "frame", reply, reply.header("X-Frame-Options").equals("DENY"));
                expect(
                        route,
                        "policy",
                        reply,
                        reply.header("Content-Security-Policy").startsWith("default-src 'none'"));
                expect(route, "referrer", reply, reply.header("Referrer-Policy").equals("no-referrer"));
                expect(
                        route,
                        "type",
                        reply,
                        reply.body().isEmpty() || !reply.header("Content-Type").contains("html"));
                expect(
                        route,
                        "tag",
                        reply,
                        reply.header("ETag").isEmpty()
                                && reply.header("Last-Modified").isEmpty());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void expect(Route route, String what, Reply reply, boolean met) {
        if (!met) {
            wrong.add(route.path() + " " + what + ": " + reply.status() + " "
                    + reply.http().headers().map());
        }
    }

    /** Somebody's session with another school in every header that any server ever believed. */
    private Browser posing(Person person) {
        Browser browser = town.stranger();
        browser.cookies().putAll(town.browser(person).cookies());
        for (String header :
                List.of("X-Tenant", "X-Tenant-Id", "X-School", "School", "X-Original-URL", "X-Rewrite-URL")) {
            browser.with(header, School.ONE.id());
        }
        return browser.with("X-Forwarded-Host", School.ONE.id() + ".example")
                .with("X-Forwarded-Prefix", "/" + School.ONE.id())
                .with("Forwarded", "host=" + School.ONE.id())
                .with("X-HTTP-Method-Override", "DELETE");
    }

    private Browser forged(Person person) {
        Browser browser = town.stranger().withoutToken();
        browser.cookies().putAll(town.browser(person).cookies());
        return browser;
    }

    private String address(Route route) {
        return addresses.of(route.path(), route.asked(), Child.ANNA);
    }

    private List<Route> routes() {
        return town.routes();
    }
}
