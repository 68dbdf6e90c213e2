package inzage.config.demo.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoGuardTest {

    @Test
    void lets_the_demo_schools_pass() {
        assertThatCode(() -> DemoGuard.check(List.of("vechtstroom", "de-waterlelie")))
                .doesNotThrowAnyException();
        assertThatCode(() -> DemoGuard.check(List.of())).doesNotThrowAnyException();
    }

    @Test
    void t_49_stops_the_demo_beside_any_other_school() {
        assertThatThrownBy(() -> DemoGuard.check(List.of("vechtstroom", "lindelaan")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("Not of the demo: lindelaan");
    }
}
