package inzage.config.called;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static inzage.connector.sync.RunState.APPLIED;
import static inzage.connector.sync.RunState.FAILED;
import static inzage.connector.sync.RunState.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Student;
import inzage.connector.store.SchoolReader;
import inzage.connector.sync.Run;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One of two systems of a school fails. */
class FailingSystemTest extends CalledFlow {
    @Autowired
    private SchoolReader reader;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(unauthorized(), "Zermelo refuses the token: make a new one in the portal."),
                Arguments.of(
                        okJson("{\"response\":{\"status\":403,\"message\":\"secret-token may not\"}}"), "Zermelo: "),
                Arguments.of(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "The system cannot be asked: "));
    }

    @BeforeEach
    void the_other_has_delivered() {
        assertThat(run(UNLUCKY, ADMINISTRATION).state()).isIn(APPLIED, UNCHANGED);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void its_run_fails_with_a_sentence_without_a_secret_and_the_other_goes_on(
            ResponseDefinitionBuilder failure, String sentence) {
        WireMockServer timetable = standIn(UNLUCKY, TIMETABLE);
        StubMapping failing = timetable.stubFor(any(anyUrl()).atPriority(1).willReturn(failure));

        Run run = run(UNLUCKY, TIMETABLE);

        timetable.removeStub(failing);
        assertThat(run.state()).isEqualTo(FAILED);
        assertThat(run.message()).startsWith(sentence);
        assertThat(reader.all(UNLUCKY, Student.class)).hasSize(1);
        assertThat(reader.all(UNLUCKY, Enrolment.class)).hasSize(1);
        assertThat(run(UNLUCKY, ADMINISTRATION).state()).isEqualTo(UNCHANGED);
    }
}
