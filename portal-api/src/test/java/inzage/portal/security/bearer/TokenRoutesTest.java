package inzage.portal.security.bearer;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.security.bearer.TokenRoutes.TokenRoute;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class TokenRoutesTest {
    @Autowired
    private People people;

    @Test
    void say_of_each_route_of_the_document_whether_a_token_opens_it() {
        JsonNode paths = people.browser().get("/api/openapi").json().get("paths");
        Set<String> unsaid = new TreeSet<>();
        for (String path : paths.propertyNames()) {
            boolean open = open(path);
            if (open == closed(path) || open && !paths.get(path).has("get")) {
                unsaid.add(path);
            }
        }
        assertThat(unsaid).as("put each on one of the two lists").isEmpty();
    }

    @Test
    void name_no_open_route_that_is_not_there() {
        JsonNode paths = people.browser().get("/api/openapi").json().get("paths");

        assertThat(TokenRoutes.OPEN).extracting(TokenRoute::pattern).isSubsetOf(paths.propertyNames());
    }

    private static boolean open(String path) {
        return TokenRoutes.OPEN.stream().anyMatch(route -> route.pattern().equals(path));
    }

    private static boolean closed(String path) {
        return TokenRoutes.CLOSED.stream().anyMatch(below -> path.equals(below) || path.startsWith(below + "/"));
    }
}
