package inzage.mappings.called;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import inzage.mappings.engine.DefinedMapping;
import inzage.mappings.engine.Given;
import inzage.mappings.engine.Got;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers made from the vendor's own document, where it is at hand: the definition uses no name that the document lacks. */
class SomtodayDocumentTest {
    private static final String SITE =
            OpenApiAnswers.uuid("VestigingResponse/vestigingen/uuid").toString();
    private static final String ORGANISATION =
            OpenApiAnswers.uuid("InstellingResponse/instellingen/uuid").toString();

    @Test
    void every_kind_is_made_of_what_the_document_describes(@TempDir Path empty) {
        Path document = Path.of(
                System.getProperty("test.samples", "none"), "somtoday-connect/somtoday-connect-openapi-14.10.0.json");
        assumeTrue(Files.isRegularFile(document), "the vendor's document is not here");
        try (StandIn standIn = new StandIn(empty)) {
            serve(standIn.server(), new OpenApiAnswers(document, SomtodayDocumentTest::text).all());

            DefinedMapping mapping = mapping(standIn);
            Got got = Got.of(
                    mapping,
                    standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given()).delivery());

            assertThat(got.codes()).isEmpty();
            assertThat(new TreeMap<>(got.counts()))
                    .hasToString(
                            "{enrolment=1, group=2, groupMember=2, guardian=1, guardianship=1, homework=1, lesson=1, "
                                    + "result=11, site=1, staffMember=1, student=1, subject=1}");
            assertThat(got.unfilled(mapping.binding().definition()))
                    .as("all is granted and all is secret")
                    .containsExactly("guardian phone");
        }
    }

    private static DefinedMapping mapping(StandIn standIn) {
        return Got.mapping("somtoday", """
                url: "%1$s/connect"
                tokens: "%1$s/token"
                client: inzage
                organisation: %2$s
                establishments: [%3$s]
                """.formatted(standIn.address(), ORGANISATION, SITE));
    }

    private static void serve(WireMockServer server, Map<String, String> answers) {
        server.stubFor(post(urlPathEqualTo("/token")).willReturn(okJson("{\"access_token\": \"token\"}")));
        answers.forEach((path, answer) -> {
            var pattern = urlPathMatching(OpenApiAnswers.pattern(path));
            server.stubFor(get(pattern).atPriority(5).willReturn(okJson(answer)));
            server.stubFor(get(pattern)
                    .atPriority(1)
                    .withQueryParam("offset", matching("[1-9]\\d*"))
                    .willReturn(okJson("{}")));
        });
    }

    /** The document says of most texts only that they are texts. */
    private static String text(String property, String format) {
        boolean end = property.startsWith("eind");
        if (format.equals("date-time")) {
            return end ? "2026-11-03T10:10:00+01:00" : "2026-11-03T09:20:00+01:00";
        }
        if (format.equals("date")) {
            return property.equals("geboortedatum") ? "2011-11-03" : end ? "2027-07-31" : "2026-11-02";
        }
        if (property.equals("schooljaar") || property.equals("lichting")) {
            return "2026/2027";
        }
        if (property.matches("(?i).*(resultaat|gemiddelde|cijfer).*")) {
            return "7,1";
        }
        return property.equals("emailadres") ? "iemand@lindelaan.example" : property;
    }
}
