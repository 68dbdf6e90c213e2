package inzage.config.queries;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * T-15: nothing that a request says opens another school, and its answer is to the byte that to what does not exist. The routes are
 * those that are described: a new one is asked too.
 */
@FamiliesTest
class SchoolsApartTest {
    private static final String NOBODYS = "f".repeat(32);

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

    @Autowired
    private FamilyScene scene;

    @Autowired
    private JdbcTemplate jdbc;

    private List<DescribedRoute> routes = List.of();

    @BeforeEach
    void describe() {
        routes = DescribedRoute.all(scene.nobody());
    }

    @Test
    void t_15_the_children_of_another_school_are_nobodys() {
        Line parent = scene.line(scene.parent(Family.SMALL));
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : readable("child")) {
            String theirs = parent.get(scene.of(Family.LARGE).address(route.path()));
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
    void t_15_what_belongs_to_another_school_is_not_found_under_ones_own_child() {
        Line parent = scene.line(scene.parent(Family.SMALL));
        String own = Family.SMALL.child(0).hex();
        for (DescribedRoute route : readable("child")) {
            String record = route.path().replace("{child}", own);
            if (record.contains("{")) {
                String theirs = parent.get(scene.of(Family.LARGE).address(record));
                assertThat(theirs)
                        .as(route.path())
                        .startsWith("HTTP/1.1 404")
                        .isEqualTo(parent.get(record.replaceAll("\\{\\w+}", NOBODYS)));
            }
        }
    }

    @Test
    void t_15_no_header_changes_whose_answer_it_is() {
        Line parent = scene.line(scene.parent(Family.SMALL));
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : readable("child")) {
            String theirs = scene.of(Family.LARGE).address(route.path());
            String own = scene.of(Family.SMALL).address(route.path());
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
    void t_15_to_a_desk_another_school_is_no_school() {
        Browser desk = scene.atDesk(Family.SMALL);
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : about("school")) {
            String child = Family.LARGE.child(0).hex();
            Reply theirs = route.send(desk, route.at("groot", child), Family.LARGE);
            Reply nobodys = route.send(desk, route.at("nergens", child), Family.LARGE);
            if (!hidden(route).contains(theirs.status())
                    || theirs.status() != nobodys.status()
                    || !theirs.body().equals(nobodys.body())) {
                differ.add(route + ": " + theirs.status() + ", " + nobodys.status());
            }
        }
        assertThat(about("school")).hasSizeGreaterThan(30);
        assertThat(differ).isEmpty();
    }

    /** Who pushes is known by the request, and a desk is nobody there. */
    private static Set<Integer> hidden(DescribedRoute route) {
        return Set.of(route.path().startsWith("/ingest/") ? 401 : 404);
    }

    /** What it asked itself about some id is in its own audit, and nothing that others did. */
    @Test
    void t_15_a_desk_reads_in_the_audit_what_it_asked_itself() {
        Browser desk = scene.atDesk(Family.SMALL);
        String child = Family.LARGE.child(0).hex();
        scene.parent(Family.LARGE).get("/api/v1/children/" + child);

        Reply lines = desk.get("/api/v1/schools/klein/students/" + child + "/audit");

        assertThat(lines.status()).isEqualTo(200);
        assertThat(lines.body()).doesNotContain("ouder@groot.example");
    }

    @Test
    void t_15_a_desk_decides_nothing_about_children_of_another_school() {
        Browser desk = scene.atDesk(Family.SMALL);
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : about("school")) {
            if (!route.path().endsWith("/audit") && (route.about("student") || route.about("child"))) {
                Reply theirs =
                        route.send(desk, route.at("klein", Family.LARGE.child(0).hex()), Family.SMALL);
                Reply nobodys = route.send(desk, route.at("klein", NOBODYS), Family.SMALL);
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
    void t_15_a_token_of_one_schools_issuer_opens_that_school_alone() {
        String own = scene.token(Family.SMALL, "klein");
        Line nobody = scene.line(scene.nobody());
        Set<String> differ = new TreeSet<>();
        for (DescribedRoute route : readable("child")) {
            String theirs = nobody.get(scene.of(Family.LARGE).address(route.path()), own);
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
    void t_15_an_issuer_speaks_for_no_school_but_its_own() {
        Line nobody = scene.line(scene.nobody());
        for (String audience : List.of("groot", "druk", "nergens")) {
            assertThat(nobody.get("/api/v1/children", scene.token(Family.SMALL, audience)))
                    .startsWith("HTTP/1.1 401");
        }
        assertThat(nobody.get("/api/v1/children", scene.token(Family.LARGE, "groot")))
                .contains(Family.LARGE.child(0).hex());
    }

    private List<DescribedRoute> about(String variable) {
        return routes.stream().filter(route -> route.about(variable)).toList();
    }

    private List<DescribedRoute> readable(String variable) {
        return about(variable).stream().filter(DescribedRoute::reads).toList();
    }
}
