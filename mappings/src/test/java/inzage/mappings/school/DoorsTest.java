package inzage.mappings.school;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.Viewer;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools.Problem;
import inzage.connector.school.Secret;
import inzage.connector.school.door.Condition;
import inzage.connector.school.door.Conditions;
import inzage.connector.school.door.Doors;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.school.door.SignInProvider;
import inzage.connector.school.door.TokenIssuer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsTest {
    private static final String PORTAL = """
            doors:
              portals:
                - issuer: https://login.example.org/realms/portal
                  audience: inzage
                  persons:
                    - { claim: guardian_number, as: guardian, source: administration }
                    - { claim: student_number, as: student, source: administration }
            """;
    private static final String PROVIDER = """
            doors:
              sign-in:
                issuer: https://login.example.org
                client: inzage
                staff: { claim: email }
                students: { claim: student_number, source: administration }
            """;

    private final Path home;

    DoorsTest(@TempDir Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("drop"));
        Files.createDirectories(home.resolve("schools"));
    }

    @Test
    void a_school_without_doors_has_none() throws IOException {
        assertThat(school("").doors()).isEqualTo(Doors.NONE);
    }

    @Test
    void a_portal_is_known_by_its_issuer_and_audience() throws IOException {
        assertThat(school(PORTAL).doors().portals())
                .containsExactly(new TokenIssuer(
                        "https://login.example.org/realms/portal",
                        "inzage",
                        Optional.empty(),
                        Duration.ofSeconds(30),
                        List.of(
                                new PersonClaim("guardian_number", Viewer.Kind.GUARDIAN, "administration"),
                                new PersonClaim("student_number", Viewer.Kind.STUDENT, "administration"))));
    }

    @Test
    void a_portal_may_say_where_its_keys_lie_and_how_wrong_its_clock_is() throws IOException {
        String portal =
                PORTAL.replace("audience:", "keys: https://keys.example.org/a\n      skew: 2m\n      audience:");

        assertThat(school(portal).doors().portals()).singleElement().satisfies(issuer -> {
            assertThat(issuer.keys()).contains(URI.create("https://keys.example.org/a"));
            assertThat(issuer.skew()).isEqualTo(Duration.ofMinutes(2));
        });
    }

    @Test
    void a_provider_has_its_secret_elsewhere() throws IOException {
        secret("centrum");

        assertThat(school(PROVIDER).doors().provider())
                .contains(new SignInProvider(
                        "https://login.example.org",
                        "inzage",
                        new Secret("Kanarie-secret"),
                        Optional.of("email"),
                        Optional.of(new PersonClaim("student_number", Viewer.Kind.STUDENT, "administration")),
                        Conditions.NONE));
    }

    @Test
    void a_provider_that_knows_more_people_says_who_belongs_to_the_school() throws IOException {
        secret("centrum");
        String provider = PROVIDER.replace("client:", "only: { claim: school, is: \"01AB\" }\n    client:")
                .replace("administration }", "administration, only: { claim: role, is: student } }");

        assertThat(school(provider).doors().provider().orElseThrow().only())
                .isEqualTo(new Conditions(
                        Optional.of(new Condition("school", "01AB")),
                        Optional.empty(),
                        Optional.of(new Condition("role", "student"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "staff: { claim: email } | staff: { claim: preferred_username } | 'preferred_username' names nobody",
                "client: inzage | client: inzage%n    only: { claim: nickname, is: a } | 'nickname' is no key",
                "client: inzage | client: inzage%n    only: { claim: school } | 'is' is missing",
                "client: inzage | client: inzage%n    only: { claim: school, is: a, or: b } | or"
            })
    void a_provider_with_a_mistake_opens_nothing(String good, String wrong, String told) throws IOException {
        secret("centrum");
        SchoolFiles files = files(PROVIDER.replace(good, String.format(wrong)));

        assertThat(files.find("centrum").orElseThrow().doors()).isEqualTo(Doors.NONE);
        assertThat(files.problems()).extracting(Problem::message).anySatisfy(message -> assertThat(message)
                .contains(told));
    }

    @ParameterizedTest
    @CsvSource({"01AB, 02CD, true", "01AB, 01AB, false", "01AB, '', false", "'', '', false"})
    void schools_that_share_a_provider_each_say_who_is_theirs_or_stay_closed(String centrum, String zuid, boolean open)
            throws IOException {
        secret("centrum");
        secret("zuid");
        file("zuid", provider(zuid));
        SchoolFiles files = files(provider(centrum));

        assertThat(files.find("zuid").orElseThrow().doors().provider().isPresent())
                .isEqualTo(open);
        assertThat(files.problems().isEmpty()).isEqualTo(open);
        assertThat(files.problems()).extracting(Problem::message).allSatisfy(message -> assertThat(message)
                .contains("https://login.example.org")
                .contains("only: { claim: school"));
    }

    @Test
    void schools_whose_portals_get_tokens_for_the_same_audience_are_told_and_open_none() throws IOException {
        file("zuid", PORTAL);
        SchoolFiles files = files(PORTAL);

        assertThat(files.all()).extracting(SchoolSetup::doors).containsOnly(Doors.NONE);
        assertThat(files.problems()).extracting(Problem::message).hasSize(2).allSatisfy(message -> assertThat(message)
                .contains("'audience' of its own"));
    }

    private static String provider(String code) {
        String only = "only: { claim: school, is: \"" + code + "\" }\n    client:";
        return code.isEmpty() ? PROVIDER : PROVIDER.replace("client:", only);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "https://login.example.org/realms/portal | http://login.example.org | 'issuer' is an address like",
                "https://login.example.org/realms/portal | https://me:you@login.example.org | 'issuer' is an address like",
                "audience: inzage | audience: '' | 'audience' is missing",
                "audience: inzage | audience: inzage%n      skew: 10m | clocks may differ by 5m at most",
                "claim: guardian_number | claim: email | 'email' is no key",
                "as: guardian | as: teacher | 'as' is guardian or student, not 'teacher'",
                "source: administration } | source: administratoin } | there is no source 'administratoin'",
                "persons: | people: | say in 'persons' which claim"
            })
    void with_a_mistake_none_opens_and_the_operator_reads_what_to_do(String good, String wrong, String told)
            throws IOException {
        SchoolFiles files = files(PORTAL.replace(good, String.format(wrong)));

        assertThat(files.find("centrum").orElseThrow().doors()).isEqualTo(Doors.NONE);
        assertThat(files.problems()).extracting(Problem::message).anySatisfy(message -> assertThat(message)
                .contains(told));
    }

    @Test
    void a_provider_without_its_secret_says_where_to_put_it_and_sets_no_source_aside() throws IOException {
        SchoolFiles files = files(PROVIDER);
        SchoolSetup school = files.find("centrum").orElseThrow();

        assertThat(school.doors()).isEqualTo(Doors.NONE);
        assertThat(school.sources()).hasSize(1);
        assertThat(files.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("centrum/sign-in/client")
                .contains("INZAGE_CENTRUM_SIGN_IN_CLIENT");
    }

    private SchoolSetup school(String doors) throws IOException {
        SchoolFiles files = files(doors);
        assertThat(files.problems()).isEmpty();
        return files.find("centrum").orElseThrow();
    }

    private void secret(String school) throws IOException {
        Path secret = home.resolve("secrets/" + school + "/sign-in/client");
        Files.createDirectories(secret.getParent());
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, "Kanarie-secret\n");
    }

    private void file(String school, String doors) throws IOException {
        Files.writeString(
                home.resolve("schools/" + school + ".yml"),
                """
                school: SCHOOL
                name: A school
                sources:
                  administration: { system: table, fetch: { kind: folder, folder: DROP } }
                """.replace("DROP", home.resolve("drop").toString()).replace("SCHOOL", school) + doors);
    }

    private SchoolFiles files(String doors) throws IOException {
        file("centrum", doors);
        return new SchoolFiles(new SchoolsProperties(
                home.resolve("schools"), home.resolve("boards"), home.resolve("secrets"), home.resolve("systems")));
    }
}
