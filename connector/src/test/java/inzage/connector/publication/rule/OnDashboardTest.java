package inzage.connector.publication.rule;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.Viewer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnDashboardTest {
    @ParameterizedTest
    @CsvSource({
        "DASHBOARD, hidden, NOT_ON_DASHBOARD",
        "DASHBOARD, shown,  VISIBLE",
        "PAGE,      hidden, VISIBLE",
        "FEED,      hidden, VISIBLE",
        "MAIL,      hidden, VISIBLE",
        "EXPORT,    hidden, VISIBLE"
    })
    void hides_a_module_from_the_dashboard_alone(Viewer.Surface surface, String dashboard, String outcome) {
        Scene scene = new Scene().module(Map.of("dashboard", dashboard));
        scene.surface = surface;

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @Test
    void hides_nothing_of_the_profile() {
        Scene scene = new Scene();
        scene.surface = Viewer.Surface.DASHBOARD;
        scene.module = Optional.empty();

        assertThat(scene.outcome()).isEqualTo("VISIBLE");
    }

    @Test
    void leaves_the_reason_to_the_module_that_is_off() {
        Scene scene = new Scene();
        scene.surface = Viewer.Surface.DASHBOARD;
        scene.settings.put("modules", Map.of("results", Map.of("dashboard", "shown")));

        assertThat(scene.outcome()).isEqualTo("MODULE_OFF");
    }
}
