package inzage.config.called;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import org.junit.jupiter.api.Test;

/** Schools of a board whose systems are one system. */
class SharedCallsTest extends CalledFlow {
    @Test
    void what_one_school_was_answered_is_mapped_for_the_other_and_not_asked_again() {
        Run first = run(DIJK, ADMINISTRATION);
        int asked = asked();
        Run second = run(DUIN, ADMINISTRATION);

        assertThat(asked).isPositive();
        assertThat(asked()).as("calls after the second run").isEqualTo(asked);
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(first.of("student").accepted()).isPositive();
        assertThat(second.state()).as(second.message()).isNotEqualTo(RunState.FAILED);
        assertThat(second.of("student").accepted())
                .as("students of its own organisation")
                .isNotEqualTo(first.of("student").accepted());

        run(OTHER_CLIENT, ADMINISTRATION);

        assertThat(asked()).as("calls as another client").isGreaterThan(asked);
    }

    private int asked() {
        return standIn(DIJK, ADMINISTRATION).findAll(anyRequestedFor(anyUrl())).size();
    }
}
