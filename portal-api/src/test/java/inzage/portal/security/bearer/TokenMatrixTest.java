package inzage.portal.security.bearer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import com.nimbusds.jose.jwk.RSAKey;
import inzage.connector.canonical.Guardian;
import inzage.connector.publication.Viewer;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.door.Doors;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.school.door.TokenIssuer;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.token.AccessTokens;
import inzage.connector.token.Scope;
import inzage.portal.FileWorld;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import inzage.portal.security.bearer.TokenRoutes.TokenRoute;
import inzage.portal.security.entrance.Entrance;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Every route and method that is described, for both kinds of token: what is not open answers as if it were not there. */
@PortalTest
class TokenMatrixTest {
    /** Making one takes seconds. */
    private static final RSAKey KEY = LocalIssuer.key(LocalIssuer.KEY);

    private final LocalIssuer issuer = new LocalIssuer(KEY);

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld file;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolReader reader;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void arrange() {
        world.arrange();
        file.arrange();
    }

    @AfterEach
    void clear() {
        issuer.close();
        reset(reader);
        jdbc.sql("delete from access_tokens").update();
    }

    @Test
    void a_parents_own_token_opens_what_stands_in_the_table_and_nothing_else() {
        String text = tokens.create(people.account(Person.GUARDIAN), "all", Set.of(Scope.values()), Duration.ofDays(1))
                .orElseThrow()
                .text()
                .text();

        assertThat(wrong(text, new Entrance.OwnToken(Set.of(Scope.values())))).isEmpty();
    }

    @Test
    void a_token_of_the_schools_own_portal_opens_what_stands_in_the_table_and_nothing_else() {
        trust();
        String text = issuer.sign(
                issuer.claims("inzage", clock.instant()).claim("number", "g-1").build());

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

    private void trust() {
        TokenIssuer trusted = new TokenIssuer(
                issuer.issuer(),
                "inzage",
                Optional.of(URI.create(issuer.keys())),
                Duration.ofSeconds(30),
                List.of(new PersonClaim("number", Viewer.Kind.GUARDIAN, "administration")));
        SchoolSetup waterkant =
                Doored.with(schools.find("waterkant").orElseThrow(), new Doors(List.of(trusted), Optional.empty()));
        when(schools.all()).thenReturn(List.of(waterkant));
        Stored<Guardian> mother = new Stored<>(
                "waterkant",
                "administration",
                "g-1",
                People.MOTHER,
                mock(Guardian.class),
                false,
                false,
                Instant.EPOCH,
                null);
        doReturn(Optional.of(mother)).when(reader).find("waterkant", Guardian.class, "administration", "g-1");
    }
}
