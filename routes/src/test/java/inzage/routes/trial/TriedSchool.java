package inzage.routes.trial;

import inzage.mappings.check.Findings;
import inzage.mappings.check.SchoolCheck;
import inzage.mappings.check.TrialFetch;
import inzage.mappings.school.SchoolFiles;
import inzage.mappings.school.SchoolsProperties;
import inzage.routes.RouteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** A school whose one source is Bel, a made-up system with a token, pages that link to the next, and calls per pupil. */
record TriedSchool(Path home) {
    private static final String SECRET = "Kanarie-secret";

    private static final String TOKEN =
            "auth: { oauth2: { token: \"{url}/token\", client: inzage, secret: \"{secret}\" } }\n";

    /** @param fetch more of the definition's {@code fetch} */
    static TriedSchool of(Path home, String url, String fetch) throws IOException {
        write(home.resolve("systems/bel.yml"), """
                inzage: 1
                system: bel
                title: Bel, a made-up administration
                version: 1
                evidence: own
                parameters:
                  url:    { type: url,    about: address }
                  secret: { type: secret, about: client secret }
                fetch:
                  kind: http
                  url: "{url}"
                  pages: { by: link }
                  rate: 100/s
                """ + (fetch.contains("auth:") ? fetch : TOKEN + fetch).indent(2) + """
                read: { format: json }
                sets:
                  classes: { get: classes, records: [rows], id: id }
                  pupils:  { get: pupils, records: [rows], id: id }
                  marks:   { get: "pupils/{pupil/id}/marks", over: pupil in pupils, records: [rows], id: id }
                map:
                  staffMember: { from: classes, key: mentor, fields: { code: mentor, familyName: mentor } }
                  subject: { from: marks, key: subject, gather: [], fields: { code: subject, name: subject } }
                  student: { from: pupils, key: id, fields: { familyName: name, phone: phone } }
                """);
        write(home.resolve("schools/centrum.yml"), """
                school: centrum
                name: Centrum
                sources:
                  administration: { system: bel, url: "URL" }
                """.replace("URL", url));
        write(home.resolve("secrets/centrum/administration/secret"), SECRET);
        return new TriedSchool(home);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    Findings check(Clock clock) {
        SchoolFiles schools = SchoolFiles.toTry(new SchoolsProperties(
                home.resolve("schools"), home.resolve("boards"), home.resolve("secrets"), home.resolve("systems")));
        List<TrialFetch> fetches = List.of(new CallTrial(settings(), clock));
        return new SchoolCheck(schools, fetches, clock).check("centrum", Optional.empty());
    }

    static RouteSettings settings() {
        Duration second = Duration.ofSeconds(1);
        return new RouteSettings(
                second,
                1,
                second,
                1,
                second,
                1,
                second,
                Duration.ofMinutes(1),
                DataSize.ofMegabytes(1),
                List.of("127.0.0.0/8", "::1/128"),
                "0 30 4 * * ?",
                "Europe/Amsterdam");
    }
}
