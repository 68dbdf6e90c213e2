package inzage.config.called;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An installation whose schools ask one system of their own, page by page; each may be given its trouble. */
final class Troubled {
    static final String SOURCE = "administration";

    static final int PAGE = 40;

    /** Where the second page begins, on which there is one student. */
    static final String SECOND = String.valueOf(PAGE);

    private static final int LOW = 10;
    private static final String SYSTEM = """
            inzage: 1
            system: bladzijden
            title: A system that gives its students page by page
            version: 1
            evidence: own
            parameters:
              url: { type: url, about: its address }
              secret: { type: secret, about: what we know each other by }
            fetch:
              kind: http
              url: "{url}"
              rate: 100/s
              timeout: 3s
              auth: { oauth2: { token: "{url}/token", client: inzage, secret: "{secret}" } }
              pages: { by: offset, start: at, count: n, size: 40, until: empty }
            read: { format: json }
            sets:
              students: { get: students, records: [rows], id: id, columns: { id: text, name: text, born: date } }
            map:
              student:
                from: students
                key: id
                fields: { number: id, familyName: name, birthDate: born }
            """;

    private final WireMockServer systems =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().containerThreads(40));
    private final Path home;

    Troubled() {
        try {
            home = Files.createTempDirectory("inzage-troubled-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write("systems/bladzijden.yml", SYSTEM);
        systems.start();
        systems.stubFor(post(urlPathMatching("/[a-z-]+/token"))
                .atPriority(LOW)
                .willReturn(okJson("{\"access_token\":\"one\"}")));
        page("0", first(i -> student("s" + i, "Vos" + i)));
        page(SECOND, "{\"rows\":[" + student("last", "Mos") + "]}");
        systems.stubFor(
                get(urlPathMatching("/[a-z-]+/students")).atPriority(LOW + 1).willReturn(okJson("{\"rows\":[]}")));
    }

    Troubled school(String school) {
        write("schools/" + school + ".yml", """
                school: %1$s
                name: %1$s
                sources:
                  %2$s:
                    system: bladzijden
                    url: "%3$s/%1$s"
                """.formatted(school, SOURCE, systems.baseUrl()));
        write("secrets/" + school + "/" + SOURCE + "/secret", "secret-of-" + school);
        return this;
    }

    /** A full page. */
    static String first(IntFunction<String> row) {
        return IntStream.range(0, PAGE).mapToObj(row).collect(Collectors.joining(",", "{\"rows\":[", "]}"));
    }

    Path home() {
        return home;
    }

    /** Has so many students on its first page, of whom one is called so; a page that is not full is the last. */
    void gives(String school, int students, String name) {
        String rows = IntStream.range(0, students)
                .mapToObj(i -> student("s" + i, i == 0 ? name : "Vos" + i))
                .collect(Collectors.joining(","));
        systems.stubFor(get(urlPathMatching("/" + school + "/students"))
                .atPriority(1)
                .withQueryParam("at", equalTo("0"))
                .willReturn(okJson("{\"rows\":[" + rows + "]}")));
    }

    private static String student(String id, String name) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"born\":\"2012-01-31\"}".formatted(id, name);
    }

    void befalls(Trouble trouble) {
        trouble.stubs().forEach(systems::stubFor);
    }

    void register(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", TestDatabase.H2::freshUrl);
        settings.add("spring.datasource.username", () -> "sa");
        settings.add("inzage.demo.enabled", () -> "false");
        settings.add("inzage.home", home::toString);
        settings.add("inzage.landing.folder", () -> home.resolve("landing").toString());
        settings.add("inzage.schools.folder", () -> home.resolve("schools").toString());
        settings.add("inzage.schools.secrets", () -> home.resolve("secrets").toString());
        settings.add("inzage.schools.systems", () -> home.resolve("systems").toString());
        settings.add("inzage.mail.folder", () -> home.resolve("mail").toString());
        settings.add("inzage.routes.claim-every", () -> "200ms");
        // What is in trouble waits most of the time; all may wait together.
        settings.add("inzage.routes.runs", () -> "20");
        settings.add("management.server.port", () -> "0");
    }

    private void page(String at, String rows) {
        systems.stubFor(get(urlPathMatching("/[a-z-]+/students"))
                .atPriority(LOW)
                .withQueryParam("at", equalTo(at))
                .willReturn(okJson(rows)));
    }

    private void write(String name, String text) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
