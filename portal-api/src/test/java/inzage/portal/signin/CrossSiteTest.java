package inzage.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What another site can make a browser send: its cookies go along, a header of its own does not. */
@PortalTest
class CrossSiteTest {
    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void t33_no_route_that_changes_something_takes_a_request_without_the_token() {
        Browser operator = people.signedIn(Person.OPERATOR).withoutToken();
        List<String> asked = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        JsonNode paths = operator.get("/api/openapi").json().get("paths");
        paths.properties().forEach(path -> path.getValue().propertyNames().stream()
                .filter(method -> !method.equals("get") && !path.getKey().startsWith("/ingest/"))
                .forEach(method -> {
                    asked.add(method + " " + path.getKey());
                    if (!refused(operator, method, path.getKey())) {
                        taken.add(method + " " + path.getKey());
                    }
                }));
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(taken).isEmpty();
    }

    private static boolean refused(Browser browser, String method, String path) {
        Browser.Reply reply =
                browser.send(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[a-zA-Z]+}", "7"), "{}");
        return reply.status() == 403 && reply.body().contains("urn:inzage:problem:csrf-token-missing");
    }
}
