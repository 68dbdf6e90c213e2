package inzage.mappings.called;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.mappings.engine.DefinedMapping;
import inzage.mappings.engine.Given;
import inzage.mappings.engine.Got;
import inzage.mappings.fetch.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OneRoster's REST services from run to run, and as a provider that others wrote answers. */
class OneRosterRestTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/oneroster-rest/v1p2");
    private static final String ROSTERING = "/ims/oneroster/rostering/v1p2/";
    private static final String SINCE = "dateLastModified>'2026-09-01T05:50:00Z'";

    @Test
    void a_second_run_asks_for_what_changed_and_lays_it_over_what_came() throws IOException {
        try (StandIn standIn = new StandIn(GOLDEN.resolve("in"))) {
            DefinedMapping mapping = mapping(standIn);
            StandIn.Fetched first = standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given());
            Got before = Got.of(mapping, first.delivery());
            changes(standIn.server());

            StandIn.Fetched second =
                    standIn.fetch(mapping, Got.MOMENT, first.done().cursors(), (Given) first.delivery());
            Got after = Got.of(mapping, second.delivery());

            assertThat(second.done().cursors())
                    .containsEntry("users", java.util.List.of("2026-11-01T10:00:00.000Z"))
                    .containsEntry("orgs", java.util.List.of("2026-09-01T06:00:00.000Z"));
            assertThat(less(before, after)).isEqualTo(Map.of("guardian", 1, "guardianship", 1));
            assertThat(after.all(Student.class)).extracting(Student::email).contains("noor@nieuw.example");
            assertThat(after.all(Result.class)).hasSameSizeAs(before.all(Result.class));
            assertThat(after.wholeScopes()).contains("student", "guardianship", "result");
        }
    }

    private static void nothingNew(WireMockServer server) {
        server.stubFor(get(urlPathMatching("/ims/.*"))
                .withQueryParam("filter", equalTo(SINCE))
                .atPriority(2)
                .willReturn(okJson("{}").withHeader("X-Total-Count", "0")));
    }

    /** A pupil's new address, and a guardian who was removed. */
    private static void changes(WireMockServer server) {
        nothingNew(server);
        server.stubFor(get(urlPathEqualTo(ROSTERING + "users"))
                .withQueryParam("filter", equalTo(SINCE))
                .withHeader("Authorization", equalTo("Bearer token-1"))
                .atPriority(1)
                .willReturn(okJson("""
                        {"users": [
                          {"sourcedId": "u-noor", "status": "active", "dateLastModified": "2026-11-01T10:00:00.000Z",
                           "enabledUser": "true", "username": "noor.bergh", "givenName": "Noor", "familyName": "van den Bergh",
                           "identifier": "10935", "email": "noor@nieuw.example",
                           "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "org-1", "type": "org"}}],
                           "agents": [{"sourcedId": "u-pieter", "type": "user"}, {"sourcedId": "u-els", "type": "user"}]},
                          {"sourcedId": "u-els", "status": "tobedeleted", "dateLastModified": "2026-10-30T10:00:00.000Z"}
                        ]}""").withHeader("X-Total-Count", "2")));
    }

    @Test
    void a_set_that_was_refused_for_a_night_stands_as_it_was_then_and_later() throws IOException {
        try (StandIn standIn = new StandIn(GOLDEN.resolve("in"))) {
            DefinedMapping mapping = mapping(standIn);
            StandIn.Fetched first = standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given());
            Got before = Got.of(mapping, first.delivery());
            nothingNew(standIn.server());
            StubMapping refusal = standIn.server()
                    .stubFor(get(urlPathEqualTo("/ims/oneroster/gradebook/v1p2/results"))
                            .atPriority(1)
                            .willReturn(aResponse().withStatus(403)));
            StandIn.Fetched refused =
                    standIn.fetch(mapping, Got.MOMENT, first.done().cursors(), (Given) first.delivery());
            Got during = Got.of(mapping, refused.delivery());
            standIn.server().removeStub(refusal);
            StandIn.Fetched later =
                    standIn.fetch(mapping, Got.MOMENT, refused.done().cursors(), (Given) refused.delivery());
            Got after = Got.of(mapping, later.delivery());

            assertThat(refused.done().cursors()).isEqualTo(first.done().cursors());
            assertThat(during.wholeScopes()).contains("student").doesNotContain("result");
            assertThat(after.wholeScopes()).contains("student", "result");
            assertThat(less(before, after)).isEmpty();
        }
    }

    private static Map<String, Integer> less(Got before, Got after) {
        Map<String, Integer> less = new TreeMap<>();
        before.counts()
                .forEach((kind, count) -> less.put(kind, count - after.counts().getOrDefault(kind, 0)));
        less.values().removeIf(count -> count == 0);
        return less;
    }

    @Test
    void a_provider_that_cannot_filter_is_told_apart_from_one_that_does_not_know_us() throws IOException {
        try (StandIn standIn = new StandIn(GOLDEN.resolve("in"))) {
            standIn.server()
                    .stubFor(get(urlPathMatching("/ims/.*"))
                            .withQueryParam("filter", matching(".*"))
                            .atPriority(1)
                            .willReturn(aResponse().withStatus(400).withBody("""
                                    {"imsx_codeMajor": "failure", "imsx_CodeMinor": {"imsx_codeMinorField": [
                                      {"imsx_codeMinorFieldValue": "invalid_filter_field"}]}}""")));
            Step.Done done = standIn.fetch(
                            mapping(standIn),
                            Got.MOMENT,
                            Map.of("orgs", java.util.List.of("2026-09-01T06:00:00.000Z")),
                            new Given())
                    .done();

            assertThat(done.ending()).isEqualTo(Step.Ending.STOPPED);
            assertThat(done.sentence())
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("cannot filter by dateLastModified"));
        }
    }

    @Test
    void answers_captured_from_a_provider_map(@TempDir Path empty) throws IOException {
        Path captured = Path.of(System.getProperty("test.samples", "none"), "oneroster-json", "v1p1-captured");
        assumeTrue(Files.isDirectory(captured), "the sample files are not here");
        Files.createDirectories(empty.resolve("mappings"));
        try (StandIn standIn = new StandIn(empty)) {
            serve(captured, standIn.server());
            DefinedMapping mapping = Got.mapping("oneroster-rest", """
                    rostering: "{stand-in}/learningdata/v1"
                    gradebook: "{stand-in}/learningdata/v1"
                    version: "1.1"
                    sign: hmac-sha1
                    client: inzage
                    organisations: ["2", "3"]
                    resultKinds: { Hjemmelekser: TEST, Skolearbeid: TEST }
                    """.replace("{stand-in}", standIn.address()));
            StandIn.Fetched fetched = standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given());
            Got got = Got.of(mapping, fetched.delivery());

            assertThat(fetched.done().sentence()).isEmpty();
            assertThat(new TreeMap<>(got.counts()))
                    .hasToString("{group=4, groupMember=16, guardian=2, guardianship=8, result=7, schoolYear=1, site=2,"
                            + " staffMember=2, student=8, subject=4}");
            assertThat(got.codes()).containsExactly("result 14 GRADE_OUT_OF_SCALE");
        }
    }

    /** As they were captured; what a class was asked for stands in for what all are. */
    private static void serve(Path captured, WireMockServer server) throws IOException {
        JsonNode index = JsonMapper.builder().build().readTree(Files.readString(captured.resolve("_index.json")));
        for (JsonNode entry : index) {
            String request = entry.get("request").asString().replaceFirst("GET ", "");
            if (entry.get("status").asInt() == 200 && request.indexOf('?') < 0) {
                JsonNode total = entry.get("headers").get("X-Total-Count");
                server.stubFor(get(urlPathEqualTo(request.replace("/classes/1/lineItems", "/lineItems")
                                .replace("/classes/1/results", "/results")))
                        .willReturn(okJson(Files.readString(
                                        captured.resolve(entry.get("file").asString())))
                                .withHeader("X-Total-Count", total == null ? "1" : total.asString())));
            }
        }
    }

    private static DefinedMapping mapping(StandIn standIn) throws IOException {
        String school = Files.readString(GOLDEN.resolve("school.yml"));
        return Got.mapping("oneroster-rest", school.replace("{stand-in}", standIn.address()));
    }
}
