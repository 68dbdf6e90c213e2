package inzage.config.queries;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many statements each route takes to read, which is the same for one child or three and for two records of a kind or two
 * hundred. The routes are those that are described: a new one is asked too.
 */
@FamiliesTest
class RouteQueriesTest {
    /** What a guardian has no answer from: staff look at a school in pages, only a student of age consents or signs in there. */
    private static final List<String> OF_OTHERS = List.of("/schools/", "/operations/", "/consents", "/sign-in/openid/");

    @Autowired
    private FamilyScene scene;

    @Autowired
    private AskedStatements asked;

    @Test
    void asks_as_often_for_many_records_and_children_as_for_few() {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (Family family : Family.ALL) {
            Browser parent = scene.parent(family);
            for (String route : routes(parent)) {
                List<String> statements = statements(parent, scene.of(family).address(route));
                counts.computeIfAbsent(route, other -> new ArrayList<>()).add(statements.size());
            }
        }

        SoftAssertions soft = new SoftAssertions();
        counts.forEach((route, asked) -> {
            System.out.println("statements " + asked + " " + route);
            soft.assertThat(asked).as(route).hasSize(Family.ALL.size()).containsOnly(asked.get(0));
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
