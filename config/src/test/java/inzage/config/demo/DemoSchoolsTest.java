package inzage.config.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.config.demo.extent.DemoSize;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSchoolsTest {
    private static final Map<String, Kind> BY_FILE =
            Kind.all().stream().collect(Collectors.toMap(Kind::plural, kind -> kind));

    private final Path one;
    private final Path other;

    DemoSchoolsTest(@TempDir Path one, @TempDir Path other) {
        this.one = one;
        this.other = other;
    }

    @Test
    void writes_the_same_bytes_for_the_same_seed_and_day() throws IOException {
        DemoFixture.write(one);
        DemoFixture.write(other);

        assertThat(DemoFixture.bytes(one)).isEqualTo(DemoFixture.bytes(other)).hasSizeGreaterThan(15);
    }

    @Test
    void moves_with_the_day() throws IOException {
        DemoFixture.write(one);
        DemoFixture.write(other, DemoFixture.TODAY.plusDays(30), DemoFixture.SMALL);

        assertThat(DemoFixture.bytes(one)).isNotEqualTo(DemoFixture.bytes(other));
    }

    @Test
    void names_files_and_columns_of_the_table_format_as_the_canonical_model_does() throws IOException {
        DemoFixture.write(one);

        for (String folder : List.of("vechtstroom/access", "de-waterlelie/administration")) {
            CsvFiles.folder(one.resolve(folder)).files().forEach((file, rows) -> {
                assertThat(BY_FILE).containsKey(file);
                assertThat(components(rows.get(0).getHeader()))
                        .as(file)
                        .isSubsetOf(known(kind(file)))
                        .containsAll(mandatory(kind(file)));
            });
        }
    }

    @Test
    void refers_to_guardians_and_students_of_the_administration_by_number() throws IOException {
        DemoFixture.write(one);
        CsvFiles administration = DemoFixture.oneRoster(one);
        CsvFiles access = CsvFiles.folder(one.resolve("vechtstroom/access"));
        Set<String> numbers = administration.values("users", "identifier");

        assertThat(numbers)
                .containsAll(access.values("guardianships", "student.number"))
                .containsAll(access.values("guardianships", "guardian.number"))
                .containsAll(access.values("absences", "student.number"))
                .containsAll(access.values("enrolments", "student.number"))
                .containsAll(access.values("students", "number"))
                .containsAll(access.values("guardians", "number"));
        assertThat(administration.values("orgs", "identifier")).containsAll(access.values("enrolments", "site.brin"));
        Set<String> subjects = access.values("absences", "subject.code");
        // Who is sick is so all day.
        subjects.remove("");
        assertThat(administration.values("courses", "courseCode")).containsAll(subjects);
    }

    @Test
    void keeps_the_primary_school_closed_under_references() throws IOException {
        DemoFixture.write(one);
        CsvFiles files = CsvFiles.folder(one.resolve("de-waterlelie/administration"));

        assertThat(files.values("students", "key"))
                .containsAll(files.values("guardianships", "student"))
                .containsAll(files.values("group-members", "student"))
                .containsAll(files.values("results", "student"));
        assertThat(files.values("guardians", "key")).containsAll(files.values("guardianships", "guardian"));
        assertThat(files.values("groups", "key")).containsAll(files.values("group-members", "group"));
        assertThat(files.values("subjects", "key")).containsAll(files.values("results", "subject"));
        assertThat(files.values("staff-members", "key")).containsAll(files.values("groups", "mentors"));
    }

    @Test
    void uses_no_mail_address_that_could_exist() throws IOException {
        DemoFixture.write(one);

        assertThat(DemoFixture.oneRoster(one).values("users", "email")).allMatch(email -> email.endsWith(".example"));
        CsvFiles primary = CsvFiles.folder(one.resolve("de-waterlelie/administration"));
        assertThat(primary.values("guardians", "email")).allMatch(email -> email.endsWith(".example"));
    }

    @Test
    void makes_ten_thousand_students_and_two_hundred_thousand_results_for_a_load_test() throws IOException {
        DemoFixture.write(one, DemoFixture.TODAY, DemoSize.LARGE);

        Path archive = DemoFixture.archive(one);
        assertThat(ArchiveCopy.lines(archive, "demographics.csv")).isEqualTo(1 + 9_999);
        assertThat(ArchiveCopy.lines(archive, "results.csv")).isGreaterThan(200_000);
    }

    @Test
    void refuses_a_size_in_which_somebody_finds_no_seat() {
        assertThatThrownBy(() -> new DemoSize(29, 16, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("students must be 30 to");
        assertThat(DemoSchools.invent(1, DemoFixture.TODAY, new DemoSize(30, 16, 1, 1, 1)))
                .isNotNull();
    }

    private static Kind kind(String file) {
        return Objects.requireNonNull(BY_FILE.get(file), file);
    }

    private static List<String> components(List<String> header) {
        return header.stream().map(column -> column.replaceFirst("\\..*", "")).toList();
    }

    private static List<String> known(Kind kind) {
        List<String> known =
                new ArrayList<>(kind.components().stream().map(Component::name).toList());
        known.add("key");
        // Guardians have a number to be found by, which the model does not keep.
        known.add("number");
        return known;
    }

    private static List<String> mandatory(Kind kind) {
        return kind.components().stream()
                .filter(Component::mandatory)
                .map(Component::name)
                .toList();
    }
}
