package inzage.portal.security.bearer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import inzage.connector.account.Accounts;
import inzage.connector.token.AccessTokens;
import inzage.connector.token.Scope;
import inzage.portal.FileWorld;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.security.bearer.TokenRoutes.TokenRoute;
import inzage.portal.security.entrance.Entrance;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Every route and method that is described, for both kinds of token: what is not open answers as if it were not there. */
@PortalTest
class TokenMatrixTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private FileWorld file;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private PortalScene scene;

    @BeforeEach
    void arrange() {
        scene = beans.createBean(PortalScene.class);
        scene.arrange();
        file.arrange();
    }

    @AfterEach
    void clear() {
        scene.close();
        jdbc.sql("delete from access_tokens").update();
    }

    @Test
    void a_parents_own_token_opens_what_stands_in_the_table_and_nothing_else() {
        String guardian = people.account(Person.GUARDIAN);
        String text = tokens.create(
                        new AccessTokens.Owner(
                                guardian, accounts.credentials(guardian).orElseThrow()),
                        "all",
                        Set.of(Scope.values()),
                        Duration.ofDays(1))
                .orElseThrow()
                .text()
                .text();

        assertThat(wrong(text, new Entrance.OwnToken(Set.of(Scope.values())))).isEmpty();
    }

    @Test
    void a_token_of_the_schools_own_portal_opens_what_stands_in_the_table_and_nothing_else() {
        String text = scene.token("guardian_number", "g-1");

        assertThat(wrong(text, mock(Entrance.PortalToken.class))).isEmpty();
    }

    private Set<String> wrong(String token, Entrance entrance) {
        Client client = new Client(port);
        Set<String> wrong = new TreeSet<>();
        JsonNode paths = people.browser().get("/api/openapi").json().get("paths");
        for (String path : paths.propertyNames()) {
            for (String method : paths.get(path).propertyNames()) {
                String verb = method.toUpperCase(Locale.ROOT);
                int status = client.send(verb, address(path), "", "Authorization", "Bearer " + token)
                        .status();
                if (status != expected(verb, path, entrance)) {
                    wrong.add(verb + " " + path + ": " + status);
                }
            }
        }
        return wrong;
    }

    /** Who pushes proves it otherwise. */
    private static int expected(String method, String path, Entrance entrance) {
        if (path.startsWith("/ingest/")) {
            return 401;
        }
        Optional<TokenRoute> open = TokenRoutes.OPEN.stream()
                .filter(route -> route.pattern().equals(path))
                .findFirst();
        return method.equals("GET")
                        && open.filter(route -> route.opensTo(entrance)).isPresent()
                ? 200
                : 404;
    }

    private static String address(String path) {
        return path.replace("{child}", People.CHILD.hex())
                .replace("{result}", People.id(90).hex())
                .replace("{lesson}", People.id(100).hex())
                .replace("{report}", People.id(120).hex())
                .replace("{document}", People.id(130).hex())
                .replace("{school}", "waterkant")
                .replaceAll("\\{\\w+}", "7");
    }
}
