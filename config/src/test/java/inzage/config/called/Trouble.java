package inzage.config.called;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import inzage.connector.sync.RunState;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What can be wrong with a system that is asked, from when on it has been well, and what must come of it. */
enum Trouble {
    NO_ANSWER_IN_TIME(RunState.FAILED, "it did not answer in time", ok().withFixedDelay(10_000)),
    AN_ANSWER_THAT_DRIPS(
            RunState.FAILED, "it did not answer in time", ok("x".repeat(500)).withChunkedDribbleDelay(50, 20_000)),
    TOO_OFTEN_FOR_AN_HOUR(RunState.FAILED, "asked too often (429)", status(429).withHeader("Retry-After", "3600")),
    TOO_OFTEN_FOR_A_SECOND(
            RunState.APPLIED,
            "",
            school -> List.of(
                    students(school)
                            .inScenario(school)
                            .whenScenarioStateIs(STARTED)
                            .willSetStateTo("rested")
                            .willReturn(status(429).withHeader("Retry-After", "1")),
                    renamed(school))),
    BROKEN(RunState.FAILED, "The system fails (503).", status(503)),
    CUT_OFF(RunState.FAILED, "it broke off", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
    ANOTHER_FORMAT(
            RunState.FAILED,
            "The answer cannot be read",
            ok("id;name\n1;Vos\n").withHeader("Content-Type", "text/csv")),
    A_PAGE_FOR_PEOPLE(
            RunState.FAILED,
            "a page for people instead of data",
            ok("<!DOCTYPE html><html><body>Onderhoud</body></html>").withHeader("Content-Type", "text/html")),
    A_TOKEN_THAT_EXPIRES_BETWEEN_PAGES(
            RunState.APPLIED,
            "",
            school -> List.of(
                    students(school)
                            .withQueryParam("at", equalTo(Troubled.SECOND))
                            .withHeader("Authorization", equalTo("Bearer one"))
                            .inScenario(school)
                            .willSetStateTo("late")
                            .willReturn(status(401)),
                    post("/" + school + "/token")
                            .inScenario(school)
                            .whenScenarioStateIs("late")
                            .willReturn(okJson("{\"access_token\":\"two\"}")),
                    renamed(school).withHeader("Authorization", equalTo("Bearer two")))),
    A_TOKEN_THAT_IS_NOT_RENEWED(
            RunState.FAILED,
            "does not accept the credentials (401)",
            school -> List.of(students(school)
                    .withQueryParam("at", equalTo(Troubled.SECOND))
                    .willReturn(status(401)))),
    A_COLUMN_IS_GONE(RunState.HELD, "would change", first(i -> "{\"id\":\"s%d\"}".formatted(i))),
    A_COLUMN_IS_NEW(
            RunState.APPLIED, "", first(i -> "{\"id\":\"s%1$d\",\"name\":\"%2$s\",\"born\":\"2012-01-31\",\"shoe\":38}"
                    .formatted(i, i == 0 ? "Das" : "Vos" + i))),
    A_COLUMN_IS_OF_ANOTHER_TYPE(
            RunState.HELD, "are not accepted", first(i -> "{\"id\":\"s%1$d\",\"name\":\"Vos%1$d\",\"born\":true}"
                    .formatted(i)));

    final RunState state;
    final String sentence;
    private final Function<String, List<MappingBuilder>> stubs;

    Trouble(RunState state, String sentence, Function<String, List<MappingBuilder>> stubs) {
        this.state = state;
        this.sentence = sentence;
        this.stubs = stubs;
    }

    Trouble(RunState state, String sentence, ResponseDefinitionBuilder answer) {
        this(state, sentence, school -> List.of(students(school).willReturn(answer)));
    }

    /** The school whose system has it. */
    String school() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<MappingBuilder> stubs() {
        return stubs.apply(school());
    }

    private static MappingBuilder students(String school) {
        return get(urlPathEqualTo("/" + school + "/students")).atPriority(1);
    }

    private static MappingBuilder renamed(String school) {
        return students(school)
                .atPriority(2)
                .withQueryParam("at", equalTo(Troubled.SECOND))
                .willReturn(okJson("{\"rows\":[{\"id\":\"last\",\"name\":\"Das\",\"born\":\"2012-01-31\"}]}"));
    }

    private static Function<String, List<MappingBuilder>> first(IntFunction<String> row) {
        return school ->
                List.of(students(school).withQueryParam("at", equalTo("0")).willReturn(okJson(Troubled.first(row))));
    }
}
