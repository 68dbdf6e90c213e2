package inzage.config.called;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static inzage.connector.sync.RunState.FAILED;
import static inzage.connector.sync.RunState.HELD;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import inzage.connector.canonical.Student;
import inzage.connector.store.SchoolReader;
import inzage.connector.sync.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UWLR tells whether anything changed; if so it gives everything anew, so that what is not there is gone. */
class UwlrChangesTest extends CalledFlow {
    private static final String SINCE = "laatstontvangengegevens";
    private static final Pattern ASKED = Pattern.compile("<le:" + SINCE + ">([^<]*)</le:" + SINCE + ">");
    private static final Pattern NOOR = Pattern.compile("noor\\.bergh@kompasroos");
    private static final Pattern NOORS_PLUS_GROUP =
            Pattern.compile("(?s)<le:samengestelde_groepen>.*?</le:samengestelde_groepen>");
    private static final Pattern SAAR = Pattern.compile("(?s)<le:leerling key=\"L1005\">.*?</le:leerling>");
    private static final Pattern LINA = Pattern.compile("Haddad");
    private static final Pattern WOUT = Pattern.compile("(?s)<leerkracht .*?</leerkracht>");
    private static final String NOTHING_NEW =
            "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>"
                    + "<leerlinggegevens_antwoord xmlns=\"http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens\">"
                    + "<geenwijzigingen/></leerlinggegevens_antwoord></e:Body></e:Envelope>";
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    @Autowired
    private SchoolReader reader;

    static Stream<Arguments> systems() {
        return Stream.of(
                Arguments.of(
                        Root.of("uwlr", "school"),
                        Map.of(NOOR, "noor@nieuw", NOORS_PLUS_GROUP, "", SAAR, ""),
                        Map.of(
                                "student",
                                "0 new, 1 changed, 1 withdrawn, 0 back",
                                "groupMember",
                                "0 new, 1 changed, 0 withdrawn, 0 back")),
                Arguments.of(
                        Root.of("esis", "narrow"),
                        Map.of(LINA, "Haddad-Jansen", WOUT, ""),
                        Map.of(
                                "student",
                                "0 new, 1 changed, 0 withdrawn, 0 back",
                                "staffMember",
                                "0 new, 0 changed, 1 withdrawn, 0 back")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("systems")
    void a_run_asks_since_the_last_one_that_brought_something(
            Root root, Map<Pattern, String> edits, Map<String, String> expected) throws IOException {
        String school = changing(root);
        WireMockServer standIn = standIn(school, ADMINISTRATION);
        Run first = run(school, ADMINISTRATION);
        assertThat(asked(standIn)).isEmpty();

        answers(standIn, 200, edited(root, edits));
        Run changed = runOfWhatChanged(school);
        assertThat(Touched.by(changed)).as(changed.message()).isEqualTo(expected);
        assertThat(asked(standIn)).singleElement().satisfies(since -> lately(since, first));

        standIn.resetRequests();
        answers(standIn, 500, file(root, "refused.xml"));
        assertThat(runOfWhatChanged(school).state()).isEqualTo(FAILED);
        answers(standIn, 200, NOTHING_NEW);
        Run same = runOfWhatChanged(school);
        assertThat(same.state()).as(same.message()).isNotIn(FAILED, HELD);
        assertThat(Touched.by(same)).isEmpty();
        assertThat(reader.freshness(school, Student.class)).hasValueSatisfying(fresh -> assertThat(fresh)
                .isAfterOrEqualTo(Objects.requireNonNull(same.startedAt())));
        assertThat(runOfWhatChanged(school).state()).isNotIn(FAILED, HELD);
        assertThat(asked(standIn)).hasSize(3).allSatisfy(since -> lately(since, changed));
    }

    private static void answers(WireMockServer standIn, int status, String answer) {
        standIn.stubFor(post(urlPathEqualTo("/uwlr"))
                .withRequestBody(containing(SINCE))
                .atPriority(1)
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "text/xml; charset=utf-8")
                        .withBody(answer)));
    }

    /** From which moment changes were asked, of each call that asked so. */
    private static List<LocalDateTime> asked(WireMockServer standIn) {
        return standIn.findAll(postRequestedFor(urlPathEqualTo("/uwlr"))).stream()
                .flatMap(request -> ASKED.matcher(request.getBodyAsString()).results())
                .map(found -> LocalDateTime.parse(found.group(1)))
                .toList();
    }

    /** Ten minutes before that run asked. */
    private static void lately(LocalDateTime since, Run run) {
        Instant moment =
                since.plus(OVERLAP).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
        assertThat(moment)
                .isBetween(
                        Objects.requireNonNull(run.startedAt()).truncatedTo(ChronoUnit.SECONDS),
                        Objects.requireNonNull(run.finishedAt()));
    }

    private static String edited(Root root, Map<Pattern, String> edits) throws IOException {
        String answer = file(root, "school.xml");
        for (Map.Entry<Pattern, String> edit : edits.entrySet()) {
            assertThat(answer).containsPattern(edit.getKey());
            answer = edit.getKey().matcher(answer).replaceAll(edit.getValue());
        }
        return answer;
    }

    private static String file(Root root, String name) throws IOException {
        return Files.readString(root.answers().resolve("__files").resolve(name));
    }
}
