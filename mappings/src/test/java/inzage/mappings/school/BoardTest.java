package inzage.mappings.school;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.Holidays;
import inzage.connector.school.Holidays.Days;
import inzage.connector.school.Holidays.Region;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools.Problem;
import inzage.connector.school.SourceSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {
    private final Path home;
    private final String board;

    BoardTest(@TempDir Path home) throws IOException {
        this.home = home;
        for (String folder : List.of("drop", "schools", "boards", "board")) {
            Files.createDirectories(home.resolve(folder));
        }
        board = """
                board: lindelaan
                zone: Europe/London
                holidays: { region: noord, also: [2026-12-05, 2026-10-26..2026-10-27] }
                sources:
                  administration:
                    system: oneroster-csv
                    fetch: { kind: folder, folder: DROP }
                    schedule: [{ at: "05:00" }]
                  access: { system: table, fetch: { kind: folder, folder: DROP }, kinds: [guardianship] }
                """.replace("DROP", home.resolve("drop").toString());
    }

    @Test
    void schools_take_over_the_sources_they_name_and_lay_their_own_keys_over() throws IOException {
        write("boards/lindelaan.yml", board);
        write("schools/centrum.yml", school("centrum") + """
                sources:
                  administration: { organisations: [org-1] }
                  access:
                """);
        write("schools/polder.yml", school("polder") + """
                zone: Europe/Amsterdam
                holidays: { region: zuid }
                sources:
                  administration: { organisations: [org-2], schedule: [{ at: "06:00" }] }
                """);

        SchoolFiles files = files();

        assertThat(files.problems()).isEmpty();
        SchoolSetup centrum = files.find("centrum").orElseThrow();
        assertThat(centrum.board()).contains("lindelaan");
        assertThat(centrum.zone()).hasToString("Europe/London");
        assertThat(centrum.holidays())
                .isEqualTo(new Holidays(
                        Optional.of(Region.NOORD),
                        List.of(
                                new Days(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 5)),
                                new Days(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 27)))));
        assertThat(centrum.sources()).extracting(SourceSetup::name).containsExactly("administration", "access");
        SchoolSetup polder = files.find("polder").orElseThrow();
        assertThat(polder.zone()).hasToString("Europe/Amsterdam");
        assertThat(polder.holidays().region()).contains(Region.ZUID);
        assertThat(polder.sources()).extracting(SourceSetup::name).containsExactly("administration");
        assertThat(polder.sources().get(0).schedule())
                .isNotEqualTo(centrum.sources().get(0).schedule());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            zone: Europe/London | zone: Europe/Lndon   | lindelaan.yml:2:1: there is no zone 'Europe/Lndon'; did you mean 'Europe/London'?
            region: noord       | region: nord         | there is no region 'nord'; did you mean 'noord'?
            2026-12-05          | 5 december           | '5 december' is neither a day like 2026-12-05 nor days like 2026-10-26..2026-10-27
            ..2026-10-27        | ..2026-10-01         | is neither a day
            board: lindelaan    | board: lindenlaan    | the file of board 'lindenlaan' must be called lindenlaan.yml
            zone: Europe/London | zon: Europe/London   | unknown key 'zon'; did you mean 'zone'?
            """)
    void a_mistake_in_a_board_sets_aside_its_schools_only(String part, String mistake, String sentence)
            throws IOException {
        write("boards/lindelaan.yml", board.replace(part, mistake));
        write("schools/centrum.yml", school("centrum"));
        write("schools/alone.yml", "school: alone\nname: Alone\n");

        SchoolFiles files = files();

        assertThat(files.problems()).extracting(Problem::message).anyMatch(message -> message.contains(sentence));
        assertThat(files.problems())
                .filteredOn(problem -> problem.school().equals(Optional.of("centrum")))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("centrum.yml:3:1: the file of board 'lindelaan' must be mended first");
        assertThat(files.all()).extracting(SchoolSetup::id).containsExactly("alone");
    }

    @Test
    void a_mistake_in_a_shared_source_sets_aside_that_source_of_the_schools_that_take_it() throws IOException {
        write("boards/lindelaan.yml", board.replace("kinds: [guardianship]", "kinds: [gardianship]"));
        write("schools/centrum.yml", school("centrum") + "sources: { access: , administration: {} }\n");
        write("schools/polder.yml", school("polder") + "sources: { administration: {} }\n");

        SchoolFiles files = files();

        assertThat(files.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.school()).contains("centrum");
            assertThat(problem.source()).contains("access");
            assertThat(problem.message()).contains("lindelaan.yml:9:").contains("did you mean 'guardianship'?");
        });
        assertThat(files.all()).extracting(SchoolSetup::id).containsExactly("centrum", "polder");
    }

    /** What makes calls to be shared is {@code SourceMapping.asking}; of a folder, that it is the same. */
    @Test
    void sources_of_one_board_with_one_place_share_their_deliveries() throws IOException {
        Files.createDirectories(home.resolve("other"));
        write("boards/lindelaan.yml", board);
        write("schools/a.yml", school("a") + "sources: { administration: { organisations: [org-1] }, access: }\n");
        write("schools/b.yml", school("b") + "sources: { administration: { organisations: [org-2] } }\n");
        write(
                "schools/c.yml",
                school("c")
                        + "sources: { administration: { fetch: { kind: folder, folder: OTHER } } }\n"
                                .replace("OTHER", home.resolve("other").toString()));
        write(
                "schools/alone.yml",
                school("alone").replace("board: lindelaan\n", "") + board.substring(board.indexOf("sources:")));

        SchoolFiles files = files();

        assertThat(files.problems()).isEmpty();
        SchoolSetup a = files.find("a").orElseThrow();
        assertThat(files.sharers(a, a.source("administration").orElseThrow()))
                .extracting(
                        sharer -> sharer.school().id() + "/" + sharer.source().name())
                .containsExactly("b/administration");
        assertThat(files.sharers(a, a.source("access").orElseThrow())).isEmpty();
        SchoolSetup alone = files.find("alone").orElseThrow();
        assertThat(files.sharers(alone, alone.source("administration").orElseThrow()))
                .isEmpty();
    }

    @Test
    void an_unknown_board_is_a_mistake_with_what_was_meant() throws IOException {
        write("boards/lindelaan.yml", board);
        write("schools/centrum.yml", school("centrum").replace("board: lindelaan", "board: lindelan"));

        assertThat(files().problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("there is no board 'lindelan'; did you mean 'lindelaan'?");
    }

    @Test
    void schools_share_settings_to_begin_with() throws IOException {
        write("board/settings.yml", "access: CONFIRM\naverages: OWN\n");
        write("schools/alone.yml", """
                school: alone
                name: Alone
                settings: { seed: [board/settings.yml], averages: SOURCE }
                """);

        SchoolFiles files = files();

        assertThat(files.problems()).isEmpty();
        assertThat(files.all().get(0).settings()).isEqualTo(Map.of("access", "CONFIRM", "averages", "SOURCE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none.yml          | create it or mend 'seed'
            ../../secrets.yml | lies outside
            """)
    void a_seed_must_lie_with_the_other_files(String seed, String sentence) throws IOException {
        write("schools/alone.yml", "school: alone\nname: Alone\nsettings: { seed: [" + seed + "] }\n");

        assertThat(files().problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("alone.yml:3:13: ")
                .contains(sentence);
    }

    private static String school(String name) {
        return "school: " + name + "\nname: School " + name + "\nboard: lindelaan\n";
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text);
    }

    private SchoolFiles files() {
        return new SchoolFiles(new SchoolsProperties(
                home.resolve("schools"), home.resolve("boards"), home.resolve("secrets"), home.resolve("systems")));
    }
}
