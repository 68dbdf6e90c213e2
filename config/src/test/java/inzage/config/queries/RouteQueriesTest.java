package inzage.config.queries;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.Inzage;
import inzage.connector.account.Accounts;
import inzage.connector.account.Memberships;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import inzage.connector.store.TestDatabase;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How many statements each route takes to read, which is the same for one child or three and for two records of a kind or two
 * hundred. The routes are those that are described: a new one is asked too.
 */
@SpringBootTest(
        classes = {Inzage.class, AskedStatements.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class RouteQueriesTest {
    /** What a guardian has no answer from: staff look at a school in pages, and only a student of age consents. */
    private static final List<String> OF_OTHERS = List.of("/schools/", "/operations/", "/consents");
    /** What was written before anybody would read it at home is shown from some day on. */
    private static final Set<Module> FROM_SOME_DAY = EnumSet.of(Module.NOTES, Module.PLANS);

    private static final Path HOME = home();

    @LocalServerPort
    private int port;

    @Autowired
    private AskedStatements asked;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final List<Arranged> families = new ArrayList<>();

    /** @param first of each kind that a route may be about, by the kind's name */
    private record Arranged(Family family, Map<String, RecordId> first) {
        /** A variable of a route is called like the kind of record it is the id of. */
        String address(String route) {
            String address = route.replace("{child}", family.child(0).hex());
            for (Map.Entry<String, RecordId> record : first.entrySet()) {
                address = address.replace(
                        "{" + record.getKey() + "}", record.getValue().hex());
            }
            return address;
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Path schools = Files.createDirectories(HOME.resolve("schools"));
        for (Family family : Family.ALL) {
            Files.writeString(schools.resolve(family.school() + ".yml"), school(family));
        }
        settings.add("spring.datasource.url", TestDatabase.H2::freshUrl);
        settings.add("inzage.demo.enabled", () -> "false");
        settings.add("inzage.home", HOME::toString);
        settings.add("inzage.landing.folder", () -> HOME.resolve("landing").toString());
        settings.add("inzage.schools.folder", schools::toString);
        settings.add("inzage.mail.folder", () -> HOME.resolve("mail").toString());
        settings.add("management.server.port", () -> "0");
        settings.add("spring.quartz.scheduler-name", () -> "queries");
    }

    @BeforeEach
    void schools(@Autowired Accounts accounts, @Autowired Memberships memberships) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        Family.ALL.forEach(family -> {
            families.add(new Arranged(family, new FamilyRecords(family, today, jdbc).write()));
            family.join(accounts, memberships);
        });
    }

    @Test
    void asks_as_often_for_many_records_and_children_as_for_few() {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (Arranged arranged : families) {
            Browser parent = arranged.family().signedIn(port);
            for (String route : routes(parent)) {
                List<String> statements = statements(parent, arranged.address(route));
                counts.computeIfAbsent(route, other -> new ArrayList<>()).add(statements.size());
            }
        }

        SoftAssertions soft = new SoftAssertions();
        counts.forEach((route, asked) -> {
            System.out.println("statements " + asked + " " + route);
            soft.assertThat(asked).as(route).hasSize(families.size()).containsOnly(asked.get(0));
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

    private static Path home() {
        try {
            return Files.createTempDirectory("inzage-queries-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String school(Family family) {
        String modules = Arrays.stream(Module.values())
                .map(module -> "    " + module.word()
                        + ": { for: [guardians], dashboard: shown, history: shown"
                        + (FROM_SOME_DAY.contains(module) ? ", from: beginning }\n" : " }\n"))
                .collect(Collectors.joining());
        return """
                school: %s
                name: School
                sources:
                  administration:
                    system: table
                    fetch: { kind: upload }
                settings:
                  access: CONFIRM
                  averages: OWN
                  noteCategories: { guardians: [Voortgang] }
                  exam: { partsAsTests: false }
                  modules:
                %s""".formatted(family.school(), modules);
    }
}
