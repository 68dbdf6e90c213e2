package inzage.mappings.called;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.engine.DefinedMapping;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Systems that do not know who asks: the run stops and says so, also where the system says it with status 200. */
class RefusalsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String CENTRUM = "0000000b-0000-4000-8000-000000000001";
    private static final String NOORD = "0000000b-0000-4000-8000-000000000002";

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

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void an_establishment_that_is_closed_is_left_as_it_was_and_the_others_go_on(int status) throws IOException {
        String folder = "somtoday/two-establishments";
        try (StandIn standIn = new StandIn(GOLDEN.resolve(folder).resolve("in"))) {
            standIn.server()
                    .stubFor(get(urlPathMatching(".*/vestiging/" + NOORD + "/.*"))
                            .atPriority(1)
                            .willReturn(aResponse().withStatus(status)));
            var mapping = mapping(standIn, folder, "", "");

            StandIn.Fetched fetched = standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given());
            Got got = Got.of(mapping, fetched.delivery());

            assertThat(fetched.done().ending()).isEqualTo(Step.Ending.WHOLE);
            assertThat(got.wholeScopes()).contains("student|" + CENTRUM).noneMatch(scope -> scope.contains(NOORD));
            assertThat(got.notes())
                    .contains("students: 1 of 2 calls answered. Somtoday refuses an establishment; what came from there"
                            + " stands as it was. Ask the school whether it closed or narrowed the connection for it.");
        }
    }

    @Test
    void a_school_that_is_closed_altogether_stops_the_run() throws IOException {
        try (StandIn standIn = new StandIn(GOLDEN.resolve("somtoday/two-establishments/in"))) {
            standIn.server()
                    .stubFor(get(urlPathMatching(".*/vestiging/.+/.*"))
                            .atPriority(1)
                            .willReturn(aResponse().withStatus(403)));

            Step.Done done = fetched(standIn, "somtoday/two-establishments", "", "");

            assertThat(done.ending()).isEqualTo(Step.Ending.STOPPED);
            assertThat(done.sentence()).hasValueSatisfying(said -> assertThat(said)
                    .startsWith("Every call for 'students' was refused. The last one: Somtoday refuses an"
                            + " establishment;"));
        }
    }

    private static Step.Done fetched(StandIn standIn, String folder, String known, String unknown) throws IOException {
        return standIn.fetch(mapping(standIn, folder, known, unknown), Got.MOMENT, Map.of(), new Given())
                .done();
    }

    private static DefinedMapping mapping(StandIn standIn, String folder, String known, String unknown)
            throws IOException {
        String school = Files.readString(GOLDEN.resolve(folder).resolve("school.yml"))
                .replace("{stand-in}", standIn.address())
                .replace(known, unknown);
        return Got.mapping(folder.substring(0, folder.indexOf('/')), school);
    }
}
