package inzage.mappings.school;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools.Problem;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.Steps;
import inzage.mappings.load.Systems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolFilesTest {
    private final Path folder;
    private final String good;

    SchoolFilesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("drop"));
        good = """
                school: vechtstroom
                name: Vechtstroom College
                brin: 99ZX
                sources:
                  administration:
                    system: oneroster-csv
                    fetch: { kind: folder, folder: DROP, quiet: 2s }
                    schedule: [{ every: 5s }, { at: "01:30" }]
                    organisations: [org-1]
                    resultKinds: { Toets: TEST }
                    guards: { withdrawn: 25% }
                    overdue: 8d
                  access: { system: table, fetch: { kind: folder, folder: DROP }, kinds: [guardianship, absence] }
                owns: { guardianship.portalAccess: [access] }
                settings:
                  access: CONFIRM
                  modules: { results: [guardians, students] }
                """.replace("DROP", folder.resolve("drop").toString());
    }

    @Test
    void a_school_is_read_as_written() throws IOException {
        SchoolFiles files = read("vechtstroom.yml", good);

        assertThat(files.problems()).isEmpty();
        SchoolSetup school = files.find("vechtstroom").orElseThrow();
        assertThat(school.zone()).hasToString("Europe/Amsterdam");
        assertThat(school.owns()).containsEntry("guardianship.portalAccess", List.of("access"));
        assertThat(school.settings())
                .containsEntry("access", "CONFIRM")
                .containsEntry("modules", Map.of("results", List.of("guardians", "students")));
        SourceSetup source = school.source("administration").orElseThrow();
        assertThat(source.fetch()).isInstanceOfSatisfying(FolderFetch.class, fetch -> {
            assertThat(fetch.packaging()).isEqualTo(Packaging.ZIP);
            assertThat(fetch.take()).isEqualTo(Take.EACH);
            assertThat(fetch.quiet()).isEqualTo(Duration.ofSeconds(2));
        });
        assertThat(source.overdue()).contains(Duration.ofDays(8));
        assertThat(source.schedule())
                .containsExactly(
                        new Schedule(new Schedule.Every(Duration.ofSeconds(5))),
                        new Schedule(new Schedule.At(LocalTime.of(1, 30))));
        assertThat(school.source("access").orElseThrow().mapping().kinds())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("guardianship", "absence");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            system: oneroster-csv | system: oneroster-cvs | 6:5: there is no system 'oneroster-cvs'; did you mean 'oneroster-csv'?
            organisations: [org-1] | organisation: [org-1] | 9:5: unknown key 'organisation'; did you mean 'organisations'?
            resultKinds: { Toets: TEST } | resultKinds: kinds.csv | 10:18: there is no file kinds.csv; create it, or write the table here
            at: "01:30" | at: "01:30", holidays: false | which days are holidays is not said
            at: "01:30" | at: "02:15" | when the clocks change, one night has no 02:15 and another has it twice; choose another hour
            overdue: 8d | overdue: 8 days | '8 days' is no duration like 2s, 10m, 3h or 1d
            every: 5s | every: 5 seconds | '5 seconds' is no duration like 2s, 10m, 3h or 1d
            every: 5s | every: 5s, only: [student] | 'only' is for systems that are asked; these deliveries come whole
            withdrawn: 25% | withdraw: 25% | there is no guard 'withdraw'; did you mean 'withdrawn'?
            withdrawn: 25% | withdrawn: lots | 'withdrawn' is a whole percentage like 10%, not 'lots'
            withdrawn: 25% | withdrawn: 2.5% | 'withdrawn' is a whole percentage like 10%, not '2.5%'
            withdrawn: 25% | withdrawn: 250% | 'withdrawn' is a whole percentage like 10%, not '250%'
            withdrawn: 25% | guardianships: 5% | there is no guard 'guardianships'
            drop, quiet | dropp, quiet | dropp; create it or mend 'folder'
            kind: folder | kind: ftp | there is no fetch kind 'ftp'; did you mean
            """)
    void a_mistake_sets_aside_its_source_only(String part, String mistake, String sentence) throws IOException {
        SchoolFiles files = read(
                "vechtstroom.yml",
                good.replaceFirst(
                        java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(mistake)));

        assertThat(files.problems()).hasSize(1);
        Problem problem = files.problems().get(0);
        assertThat(problem.message()).contains("vechtstroom.yml:").contains(sentence);
        assertThat(problem.source()).contains("administration");
        assertThat(files.find("vechtstroom").orElseThrow().sources())
                .extracting(SourceSetup::name)
                .containsExactly("access");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            brin: 99ZX | zone: Europe/Amsterdm | 3:1: there is no zone 'Europe/Amsterdm'; did you mean 'Europe/Amsterdam'?
            brin: 99ZX | settngs: {} | 3:1: unknown key 'settngs'; did you mean 'settings'?
            portalAccess: [access] | portalAccess: [acces] | there is no source 'acces'; did you mean 'access'?
            guardianship.portalAccess: [access] | guardianship.portalAcces: [access] | guardianship has no field 'portalAcces'; did you mean 'portalAccess'?
            guardianship.portalAccess: [access] | gardianship: [access] | there is no kind of record 'gardianship'; did you mean 'guardianship'?
            guardianship.portalAccess: [access] | guardianship: [access, administration] | guardianship has one owner; give others single fields
            guardianship.portalAccess: [access] | student: [access] | source 'access' does not bring student
            guardianship.portalAccess: [access] | absence: [] | name the source that 'absence' comes from
            school: vechtstroom | school: andere | the file of school 'andere' must be called andere.yml
            name: Vechtstroom | name: : Vechtstroom | this is not YAML
            """)
    void a_mistake_outside_the_sources_sets_aside_the_school(String part, String mistake, String sentence)
            throws IOException {
        Files.writeString(folder.resolve("other.yml"), "school: other\nname: Other\n");
        SchoolFiles files = read(
                "vechtstroom.yml",
                good.replaceFirst(
                        java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(mistake)));

        assertThat(files.problems()).extracting(Problem::message).anyMatch(message -> message.contains(sentence));
        assertThat(files.all()).extracting(SchoolSetup::id).containsExactly("other");
    }

    @Test
    void kinds_without_a_word_belong_to_the_first_source_that_brings_them() throws IOException {
        SchoolSetup school = read("vechtstroom.yml", good).find("vechtstroom").orElseThrow();

        assertThat(school.owns())
                .containsEntry("student", List.of("administration"))
                .containsEntry("guardianship", List.of("administration"))
                .doesNotContainKeys("result", "absence", "enrolment");
    }

    /** Or the next source would make and withdraw its records until the mistake is mended. */
    @Test
    void a_source_that_is_set_aside_keeps_what_it_owns() throws IOException {
        SchoolSetup school = read("vechtstroom.yml", good.replace("every: 5s", "every: now"))
                .find("vechtstroom")
                .orElseThrow();

        assertThat(school.sources()).extracting(SourceSetup::name).containsExactly("access");
        assertThat(school.owns()).containsEntry("guardianship", List.of("administration"));
    }

    @Test
    void new_files_are_taken_without_a_restart() throws IOException {
        SchoolFiles files = read("vechtstroom.yml", good);
        Files.writeString(folder.resolve("other.yml"), "school: other\nname: Other\n");

        files.reload();

        assertThat(files.all()).extracting(SchoolSetup::id).containsExactly("other", "vechtstroom");
    }

    @Test
    void an_installation_may_extend_a_system() throws IOException {
        Path systems = Files.createDirectories(folder.resolve("systems"));
        Files.writeString(systems.resolve("our-roster.yml"), """
                extends: oneroster-csv
                system: our-roster
                title: Ours
                version: 7
                map:
                  subject: { from: courses, key: sourcedId, fields: { name: title } }
                """);

        SchoolFiles files = read("vechtstroom.yml", good.replace("system: oneroster-csv", "system: our-roster"));

        assertThat(files.problems()).isEmpty();
        assertThat(files.all()
                        .get(0)
                        .source("administration")
                        .orElseThrow()
                        .mapping()
                        .definitionVersion())
                .isEqualTo("7");
    }

    @Test
    void an_extension_replaces_the_sets_and_blocks_it_names_and_keeps_the_others() throws IOException {
        Path systems = Files.createDirectories(folder.resolve("systems"));
        Files.writeString(systems.resolve("our-table.yml"), """
                extends: table
                system: our-table
                title: Ours
                version: 1
                evidence: export-template
                sets:
                  students: { file: leerlingen.csv, id: nr, evidence: own }
                map:
                  student: { from: students, key: nr, evidence: own, fields: { givenName: roepnaam } }
                """);

        Definition definition = Systems.load(systems).find("our-table").orElseThrow();

        assertThat(definition.sets().stream().filter(set -> set.name().equals("students")))
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.origin()).isEqualTo(new RowSet.InFile("leerlingen.csv", Steps.NONE));
                    assertThat(set.id()).contains("nr");
                });
        assertThat(definition.block("student").orElseThrow().fields())
                .extracting(rule -> rule.component().name())
                .containsExactly("givenName");
        assertThat(definition.block("group")).isPresent();
        assertThat(definition.evidence()).isEqualTo("export-template");
    }

    @Test
    void a_system_may_extend_one_whose_file_comes_after_it() throws IOException {
        Path systems = Files.createDirectories(folder.resolve("systems"));
        Files.writeString(systems.resolve("ours.yml"), "extends: their-table\nsystem: ours\n");
        Files.writeString(systems.resolve("their-table.yml"), "extends: table\nsystem: their-table\n");

        assertThat(Systems.load(systems).mistakes()).isEmpty();
        assertThat(Systems.load(systems).names()).contains("ours", "their-table");
    }

    @Test
    void an_extension_of_a_broken_or_unknown_system_is_a_sentence() throws IOException {
        Path systems = Files.createDirectories(folder.resolve("systems"));
        Files.writeString(systems.resolve("our-table.yml"), "extends: tabel\nsystem: our-table\n");

        assertThat(Systems.load(systems).mistakes())
                .singleElement()
                .asString()
                .contains("there is no system 'tabel' to extend; did you mean 'table'?");
    }

    @Test
    void a_missing_folder_is_a_sentence() {
        SchoolFiles files = files(folder.resolve("none"));

        assertThat(files.problems())
                .extracting(Problem::message)
                .first()
                .asString()
                .contains("create it");
    }

    private SchoolFiles read(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return files(folder);
    }

    private SchoolFiles files(Path schools) {
        return new SchoolFiles(new SchoolsProperties(
                schools, folder.resolve("boards"), folder.resolve("secrets"), folder.resolve("systems")));
    }
}
