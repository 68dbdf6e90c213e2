package inzage.mappings.school;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.Packing;
import inzage.connector.school.Remote;
import inzage.connector.school.Remote.Login;
import inzage.connector.school.Schools.Problem;
import inzage.connector.school.Secret;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Fetch;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.PickUp;
import inzage.connector.school.SourceSetup.Push;
import inzage.connector.school.SourceSetup.Take;
import inzage.connector.school.SourceSetup.Upload;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFetchTest {
    private static final String KEY = "SHA256:" + "a".repeat(43);
    private static final String LONG = "Kanarie-0123456789-0123456789-0123456789";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void secrets() throws IOException {
        secret("password", "Kanarie-1");
        secret("key", "Kanarie-2");
        secret("token", "Kanarie-3");
        secret("autumn", LONG);
        secret("spring", LONG);
        secret("short", "Kanarie-4");
    }

    @Test
    void an_sftp_server_is_known_by_its_key_and_signed_in_to_by_password_or_key() throws IOException {
        Packing packing = new Packing(Packaging.ZIP, Optional.empty(), Duration.ofMinutes(2), Take.EACH);
        assertThat(read("kind: sftp, host: sftp.example, folder: /out, user: school, hostKey: '" + KEY
                        + "', package: zip, quiet: 2m, take: each"))
                .isEqualTo(new PickUp(
                        new Remote.Sftp(
                                "sftp.example",
                                22,
                                "/out",
                                new Login.Password("school", new Secret("Kanarie-1")),
                                KEY,
                                Duration.ofSeconds(30)),
                        packing));
        assertThat(read("kind: sftp, host: h, port: 2222, folder: /out, user: school, login: key, hostKey: '" + KEY
                        + "', package: zip"))
                .isInstanceOfSatisfying(
                        PickUp.class, pickUp -> assertThat(pickUp.from().login())
                                .isEqualTo(new Login.PrivateKey("school", new Secret("Kanarie-2"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: http, url: https://files.example/a.zip?b=c, package: zip | Open",
                "kind: http, url: http://localhost:8080/a.zip, login: bearer, package: zip | Bearer",
                "kind: http, url: https://files.example/a.zip, login: basic, user: school, package: file | Password"
            })
    void a_file_of_a_web_server_is_picked_up_with_or_without_login(String written, String login) throws IOException {
        assertThat(read(written)).isInstanceOfSatisfying(PickUp.class, pickUp -> {
            Remote.Http remote = (Remote.Http) pickUp.from();
            assertThat(remote.address()).isEqualTo(URI.create(written.replaceAll(".*url: ([^,]+),.*", "$1")));
            assertThat(remote.login().getClass().getSimpleName()).isEqualTo(login);
            assertThat(pickUp.packing().quiet()).isZero();
        });
    }

    @Test
    void a_source_may_wait_for_what_is_uploaded_or_pushed() throws IOException {
        String fingerprint = "AB:".repeat(31) + "CD";
        assertThat(read("kind: upload")).isEqualTo(new Upload());
        assertThat(read("kind: push, keys: [autumn, spring], certificates: ['" + fingerprint + "']"))
                .isEqualTo(new Push(
                        Map.of("autumn", new Secret(LONG), "spring", new Secret(LONG)),
                        Set.of("ab".repeat(31) + "cd")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: sftp, host: h, folder: /, user: u | 'hostKey' is missing",
                "kind: sftp, host: h, folder: /, user: u, hostKey: 'MD5:aa' | SHA256: and 43 signs",
                "kind: sftp, host: h, port: 70000, folder: /, user: u, hostKey: 'KEY' | '70000' is no port",
                "kind: sftp, host: h, folder: /, user: u, login: pasword, hostKey: 'KEY' | did you mean 'password'",
                "kind: http, url: 'http://files.example/a.zip' | begins with https://",
                "kind: http, url: 'ftp://files.example/a.zip' | begins with https://",
                "kind: http, url: 'https://u:Kanarie@files.example/a.zip' | neither a user nor a password",
                "kind: http, url: 'https://f.example/a?b=Kanarie c' | is no address",
                "kind: http, url: 'https://f.example/a.zip', package: folder | an address holds one file",
                "kind: push | give 'keys'",
                "kind: push, keys: [autumn, spring, summer] | at most two",
                "kind: push, keys: [summer] | the secret 'summer' is missing",
                "kind: push, keys: [summer] | INZAGE_VECHTSTROOM_ADMINISTRATION_SUMMER",
                "kind: push, keys: [short] | shorter than 32 signs",
                "kind: push, keys: ['../x'] | lower case letters",
                "kind: push, certificates: [abc] | SHA-256 fingerprints",
                "kind: upload, folder: a | unknown key 'folder'"
            })
    void a_mistake_is_said_and_no_secret_with_it(String written, String sentence) throws IOException {
        SchoolFiles files = files(written.replace("KEY'", KEY + "'"));

        assertThat(files.problems()).extracting(Problem::message).anyMatch(message -> message.contains(sentence));
        assertThat(files.problems()).extracting(Problem::message).noneMatch(message -> message.contains("Kanarie"));
        assertThat(files.find("vechtstroom").orElseThrow().sources()).isEmpty();
    }

    private Fetch read(String fetch) throws IOException {
        SchoolFiles files = files(fetch);
        assertThat(files.problems()).isEmpty();
        SourceSetup source =
                files.find("vechtstroom").orElseThrow().source("administration").orElseThrow();
        assertThat(source.fetch().toString()).doesNotContain("Kanarie");
        return source.fetch();
    }

    private SchoolFiles files(String fetch) throws IOException {
        Path schools = Files.createDirectories(folder.resolve("schools"));
        Files.writeString(schools.resolve("vechtstroom.yml"), """
                school: vechtstroom
                name: Vechtstroom College
                sources:
                  administration: { system: table, fetch: { FETCH } }
                """.replace("FETCH", fetch));
        return new SchoolFiles(new SchoolsProperties(
                schools, folder.resolve("boards"), folder.resolve("secrets"), folder.resolve("systems")));
    }

    private void secret(String parameter, String content) throws IOException {
        Path file = folder.resolve("secrets/vechtstroom/administration").resolve(parameter);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
