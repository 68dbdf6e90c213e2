package inzage.routes;

import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.invitation.Rounds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRoutes
class LookForPeopleTest {
    @Autowired
    private Rounds rounds;

    @AfterEach
    void rest() {
        reset(rounds);
    }

    @Test
    void a_school_of_which_a_round_fails_keeps_no_other_school_waiting() {
        doThrow(new IllegalStateException("a bug")).when(rounds).make("one");
        when(rounds.due()).thenReturn(List.of("one", "another"));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> verify(rounds, atLeastOnce()).make("another"));
    }
}
