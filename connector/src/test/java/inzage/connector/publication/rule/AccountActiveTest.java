package inzage.connector.publication.rule;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.Viewer.MembershipState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountActiveTest {
    @ParameterizedTest
    @CsvSource({"ACTIVE, VISIBLE", "INVITED, ACCOUNT_INACTIVE", "INACTIVE, ACCOUNT_INACTIVE", "BLOCKED, ACCOUNT_BLOCKED"
    })
    void lets_in_active_members_only(MembershipState state, String outcome) {
        Scene scene = new Scene();
        scene.state = state;

        assertThat(scene.outcome()).isEqualTo(outcome);
        assertThat(scene.asStudent().outcome()).isEqualTo(outcome);
    }
}
