package inzage.mappings.called;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.engine.DefinedMapping;
import inzage.mappings.engine.Given;
import inzage.mappings.engine.Got;
import inzage.mappings.fetch.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the systems that are asked by SOAP say beside their data, against the stand-ins of their golden files. */
class SoapSystemsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            uwlr/school | brin: 99ZX | brin: 99ZY | The administration has nothing for BRIN 99ZY 00 in school year 2026-2027.
            uwlr/school | customer: K-100 | customer: K-101 | The administration does not accept the authorisation key: is the connection still open there? (Autorisatie is ongeldig)
            esis/narrow | supplier: Inzage | supplier: Iemand | The administration does not accept the authorisation key: is the connection still open there? (Autorisatie is ongeldig)
            parnassys/school | brin: 99ZX | brin: 99ZV | ParnasSys: Leverancier niet geautoriseerd voor deze school
            eduarte/students | ["300123", | ["999999", | EduArte does not accept the API key
            """)
    void a_failure_is_said_as_the_system_says_it(String example, String given, String other, String sentence)
            throws IOException {
        try (StandIn standIn = new StandIn(GOLDEN.resolve(example).resolve("in"))) {
            StandIn.Fetched fetched =
                    standIn.fetch(mapping(example, standIn, given, other), Got.MOMENT, Map.of(), new Given());

            assertThat(fetched.done().ending()).isEqualTo(Step.Ending.STOPPED);
            assertThat(fetched.done().sentence()).contains(sentence);
            assertThat(sentence).doesNotContain("secret-key");
        }
    }

    @Test
    void an_administration_in_which_nothing_changed_says_so_and_nothing_is_missing() throws IOException {
        String example = "uwlr/school";
        try (StandIn standIn = new StandIn(GOLDEN.resolve(example).resolve("in"))) {
            DefinedMapping mapping = mapping(example, standIn, "", "");
            Map<String, List<String>> night = Map.of("answer", List.of("2026-11-01T02:00:00Z"));
            StandIn.Fetched fetched = standIn.fetch(mapping, Got.MOMENT, night, new Given());
            Got got = Got.of(mapping, fetched.delivery());

            assertThat(fetched.done().ending()).isEqualTo(Step.Ending.WHOLE);
            assertThat(fetched.done().cursors()).isEqualTo(night);
            assertThat(got.counts()).isEmpty();
            assertThat(got.wholeScopes()).isEmpty();
            assertThat(got.notes()).isEmpty();
            assertThat(got.standing())
                    .containsExactlyInAnyOrder("site", "staffMember", "group", "student", "groupMember");
        }
    }

    @Test
    void last_years_groups_stay_and_pupils_who_are_not_there_any_more_do_not() throws IOException {
        assertThat(whole("uwlr/school"))
                .contains("student", "staffMember", "site")
                .contains("group home|2026-2027", "groupMember home|2026-2027", "groupMember combined|2026-2027")
                .doesNotContain("group home", "groupMember home");
        assertThat(whole("parnassys/school")).contains("student", "staffMember", "group|31", "groupMember|31");
    }

    @Test
    void a_student_whom_the_system_does_not_know_is_answered_for_and_missing() throws IOException {
        assertThat(whole("eduarte/students"))
                .containsExactlyInAnyOrder(
                        "student|300123", "student|300124", "student|300125", "student|300126", "student|300127");
    }

    private static Iterable<String> whole(String example) throws IOException {
        try (StandIn standIn = new StandIn(GOLDEN.resolve(example).resolve("in"))) {
            DefinedMapping mapping = mapping(example, standIn, "", "");
            return Got.of(
                            mapping,
                            standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given())
                                    .delivery())
                    .wholeScopes();
        }
    }

    private static DefinedMapping mapping(String example, StandIn standIn, String given, String other)
            throws IOException {
        Path folder = GOLDEN.resolve(example);
        String school = Files.readString(folder.resolve("school.yml"))
                .replace("{stand-in}", standIn.address())
                .replace(given, given.isEmpty() ? "" : other);
        return Got.mapping(example.substring(0, example.indexOf('/')), school);
    }
}
