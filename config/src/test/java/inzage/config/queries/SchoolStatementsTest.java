package inzage.config.queries;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** T-15: what a guardian and a desk may ask is asked of one school, down to each statement. */
@FamiliesTest
class SchoolStatementsTest {
    @Autowired
    private FamilyScene scene;

    @Autowired
    private AskedStatements asked;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void T15_every_statement_that_touches_what_belongs_to_a_school_says_of_which() {
        SchoolColumns columns = new SchoolColumns(jdbc);
        Map<String, String> leftOut = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        for (DescribedRoute route : DescribedRoute.all(scene.nobody())) {
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

    /** By who may ask most of it, about what is there. */
    private List<String> statements(DescribedRoute route) {
        if (route.path().startsWith("/api/v1/sign-")) {
            return List.of();
        }
        Arranged arranged = scene.of(Family.SPARE);
        String address = new DescribedRoute(route.method(), arranged.address(route.path()))
                .at("rest", Family.SPARE.child(0).hex());
        List<String> statements = new ArrayList<>();
        for (Browser browser : List.of(scene.parent(Family.SPARE), scene.atDesk(Family.SPARE))) {
            statements.addAll(asked.during(route.send(browser, address)));
        }
        return statements;
    }
}
