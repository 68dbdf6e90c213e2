package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.load.Systems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example files that a school fills: they are what their definitions read, no more and no less. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Systems SYSTEMS = Systems.load(Path.of("none"));

    static Stream<Path> systems() throws IOException {
        try (Stream<Path> folders = Files.list(TEMPLATES)) {
            return folders
                    .filter(folder -> files(folder).stream().allMatch(file -> file.endsWith(".csv")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void every_example_row_is_a_record(Path folder) {
        Got got = Got.of(folder.getFileName().toString(), "", Given.folder(folder));

        assertThat(got.codes()).isEmpty();
        assertThat(got.notes).isEmpty();
        assertThat(got.counts()).hasSize(files(folder).size());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void the_columns_of_the_files_are_those_that_are_read(Path folder) {
        var definition = SYSTEMS.find(folder.getFileName().toString()).orElseThrow();
        UsedColumns used = new UsedColumns(definition, definition.blocks(), Map.of());

        assertThat(definition.sets())
                .extracting(RowSet::name)
                .containsExactlyInAnyOrderElementsOf(files(folder).stream()
                        .map(file -> file.replace(".csv", ""))
                        .toList());
        definition.sets().forEach(set -> assertThat(header(folder.resolve(set.name() + ".csv")))
                .as(set.name())
                .isEqualTo(new TreeSet<>(used.of(set).all())));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            2026-2027 ; 2026-2027 ; absence|2026-2027
            2026-09   ; 2026-10   ; absence|2026-09, absence|2026-10
            -         ; -         ; absence
            """)
    void a_file_of_absences_answers_for_the_stretches_that_it_names(
            @Nullable String one, @Nullable String other, String whole) {
        String file = "absentienummer;leerlingnummer;datum;soort" + (one == null ? "" : ";dekking") + "\n"
                + "A1;10935;14-9-2026;ziek" + (one == null ? "" : ";" + one) + "\n"
                + "A2;10935;14-10-2026;ziek" + (other == null ? "" : ";" + other) + "\n";

        Got got = Got.of("vo-export", "", Given.files(Map.of("absenties.csv", file)));

        assertThat(got.codes()).isEmpty();
        assertThat(String.join(", ", got.whole)).isEqualTo(whole);
    }

    private static List<String> files(Path folder) {
        return Stream.of(folder.toFile().list()).sorted().toList();
    }

    private static Set<String> header(Path file) {
        try {
            String first =
                    Files.readString(file, Charset.forName("windows-1252")).split("\r\n", 2)[0];
            return new TreeSet<>(List.of(first.split(";", -1)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
