package inzage.config.queries;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** T-15: what anybody may ask is asked of one school, down to each statement; an operator's business may be all schools. */
@FamiliesTest
class SchoolStatementsTest {
    @Autowired
    private FamilyScene scene;

    @Autowired
    private AskedStatements asked;

    @Autowired
    private JdbcTemplate jdbc;

    private Browser tool = new Browser(0);

    @BeforeEach
    void make_a_tool() {
        tool = scene.tool(Family.SPARE);
    }

    @Test
    void t_15_every_statement_that_touches_what_belongs_to_a_school_says_of_which() {
        SchoolColumns columns = new SchoolColumns(jdbc);
        Map<String, String> leftOut = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        for (DescribedRoute route : routes()) {
            for (String sql : statements(route)) {
                seen.add(sql);
                if (columns.leftOut(sql)) {
                    leftOut.put(sql, route.toString());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(500);
        assertThat(leftOut).isEmpty();
    }

    /** Reading first: some of what is written closes what could be read. */
    private List<DescribedRoute> routes() {
        return DescribedRoute.all(scene.nobody()).stream()
                .filter(route -> !route.path().startsWith("/api/v1/sign-"))
                .sorted(Comparator.comparing(route -> !route.reads()))
                .toList();
    }

    private List<String> statements(DescribedRoute route) {
        Arranged arranged = scene.of(Family.SPARE);
        String address = new DescribedRoute(route.method(), arranged.address(route.path()))
                .at("rest", Family.SPARE.child(0).hex());
        List<String> statements = new ArrayList<>();
        for (Browser browser : browsers(route)) {
            statements.addAll(asked.during(route.send(browser, address, Family.SPARE)));
        }
        return statements;
    }

    private List<Browser> browsers(DescribedRoute route) {
        List<Browser> browsers = new ArrayList<>(
                List.of(scene.parent(Family.SPARE), scene.atDesk(Family.SPARE), scene.student(Family.SPARE), tool));
        if (route.about("school")) {
            browsers.add(scene.operator());
        }
        return browsers;
    }
}
