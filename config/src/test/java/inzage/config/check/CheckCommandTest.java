package inzage.config.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Path home;

    CheckCommandTest(@TempDir Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("schools"));
        Files.createDirectories(home.resolve("drop"));
        Files.writeString(home.resolve("schools/centrum.yml"), """
                school: centrum
                name: Centrum
                sources:
                  administration: { system: table, fetch: { kind: folder, folder: DROP } }
                """.replace(
                        "DROP", home.resolve("drop").toString()));
    }

    @Test
    void says_what_a_run_would_read_and_leaves_nothing_behind() throws IOException {
        Files.writeString(home.resolve("drop/subjects.csv"), "key,name\nwi,Wiskunde\n");

        assertThat(check("centrum")).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("source administration (table)", "kind subject: 1 accepted", "A run would read this.");
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void fails_with_a_sentence_where_a_run_would_fail() {
        assertThat(check("centrum", "administration")).isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("There is nothing in the folder");
    }

    @Test
    void fails_where_nothing_of_a_kind_is_accepted() throws IOException {
        Files.writeString(home.resolve("drop/subjects.csv"), "key,name\nwi,Wiskunde\n");
        Files.writeString(
                home.resolve("drop/students.csv"),
                "key,number,familyName,birthDate\nl1,10935,Kanarie,gisteren\nl2,10936,Kanarie,vandaag\n");

        assertThat(check("centrum")).isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("kind subject: 1 accepted", "no student of 2 is accepted: a run would store none of them")
                .contains("A run would not read all of this; see above.")
                .doesNotContain("Kanarie");
    }

    @Test
    void is_content_where_something_of_each_kind_is_accepted() throws IOException {
        Files.writeString(
                home.resolve("drop/students.csv"),
                "key,number,familyName,birthDate\nl1,10935,Vos,gisteren\nl2,10936,Das,2012-01-31\n");

        assertThat(check("centrum")).isZero();
    }

    @Test
    void says_where_to_send_what_comes_by_itself_and_names_keys_without_showing_them() throws IOException {
        String value = "Kanarie-Kanarie-Kanarie-Kanarie-1";
        Path secrets = Files.createDirectories(home.resolve("secrets/polder/lessons"));
        for (String key : List.of("autumn", "spring")) {
            Files.setPosixFilePermissions(
                    Files.writeString(secrets.resolve(key), value), PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(home.resolve("schools/polder.yml"), """
                school: polder
                name: Polder
                sources:
                  access: { system: table, fetch: { kind: upload } }
                  lessons: { system: push, fetch: { kind: push, keys: [spring, autumn] } }
                """);

        assertThat(check("polder")).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "to http://localhost:8080/api/v1/schools/polder/sources/access/uploads.",
                        "to http://localhost:8080/ingest/v1/polder/lessons, signed with the key 'autumn', or signed with the key 'spring'.")
                .doesNotContain("Kanarie");
    }

    @Test
    void says_how_it_is_used() {
        assertThat(check()).isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("usage: check <school> [<source>]");
    }

    private int check(String... what) {
        String[] arguments = Stream.of(
                        Stream.of("check"),
                        Stream.of(what),
                        Stream.of(
                                "--inzage.schools.folder=" + home.resolve("schools"),
                                "--inzage.schools.secrets=" + home.resolve("secrets"),
                                "--inzage.home=" + home))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return CheckCommand.run(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
    }
}
