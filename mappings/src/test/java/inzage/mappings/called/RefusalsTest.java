package inzage.mappings.called;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.engine.Given;
import inzage.mappings.engine.Got;
import inzage.mappings.fetch.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems that do not know who asks: the run stops and says so, also where the system says it with status 200. */
class RefusalsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            somtoday/two-establishments  | client: inzage     | client: somebody | Somtoday does not know this client
            webuntis/class-register      | user: koppeling    | user: somebody   | WebUntis: not authenticated (-8520)
            webuntis/class-register      | school: lindelaan  | school: another  | WebUntis: not authenticated (-8520)
            magister/functions-and-lists | user: portaal      | user: somebody   | Magister: Gebruiker of sessie onbekend
            """)
    void a_system_that_does_not_know_us_stops_the_run(String folder, String known, String unknown, String sentence)
            throws IOException {
        try (StandIn standIn = new StandIn(GOLDEN.resolve(folder).resolve("in"))) {
            assertThat(fetched(standIn, folder, known, unknown).sentence())
                    .hasValueSatisfying(said -> assertThat(said).contains(sentence));
        }
    }

    @Test
    void zermelo_says_in_a_200_that_it_does_not_want() throws IOException {
        try (StandIn standIn = new StandIn(GOLDEN.resolve("zermelo/versions/in"))) {
            standIn.server().stubFor(any(anyUrl()).atPriority(1).willReturn(okJson("""
                            {"response": {"status": 403, "message": "Forbidden", "data": []}}""")));

            Step.Done done = fetched(standIn, "zermelo/versions", "", "");

            assertThat(done.ending()).isEqualTo(Step.Ending.STOPPED);
            assertThat(done.sentence()).hasValue("Zermelo: Forbidden");
        }
    }

    private static Step.Done fetched(StandIn standIn, String folder, String known, String unknown) throws IOException {
        String school = Files.readString(GOLDEN.resolve(folder).resolve("school.yml"))
                .replace("{stand-in}", standIn.address())
                .replace(known, unknown);
        var mapping = Got.mapping(folder.substring(0, folder.indexOf('/')), school);
        return standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given()).done();
    }
}
