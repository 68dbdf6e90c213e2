package inzage.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.DemoAccount.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoWelcomeTest {

    @Test
    void says_where_to_go_and_who_one_can_be_there() {
        DemoAccount desk =
                new DemoAccount("desk@a.example", Role.EXAM_BOARD, Optional.of("a"), Optional.empty(), "determines");

        assertThat(new DemoWelcome("http://localhost:8080", List.of(desk)).text())
                .contains("http://localhost:8080")
                .contains(DemoAccounts.PASSWORD)
                .contains("  desk@a.example  exam board  a              determines");
    }
}
