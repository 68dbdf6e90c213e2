package inzage.config.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class SettingsCheckTest {
    /** Something to bind, as every package with settings has. */
    @ConfigurationProperties("inzage.sample")
    record Sample(String portalAddress, Map<String, String> free) {}

    @Test
    void refuses_a_setting_that_nothing_reads_and_names_the_nearest() {
        assertThatThrownBy(() -> check("inzage.sample.portal-adress"))
                .isInstanceOfSatisfying(UnknownSetting.class, unknown -> {
                    assertThat(unknown).hasMessageContaining("inzage.sample.portal-adress");
                    assertThat(unknown.remedy()).isEqualTo("Did you mean 'inzage.sample.portal-address'?");
                });
    }

    @Test
    void says_where_to_look_when_nothing_is_near() {
        assertThatThrownBy(() -> check("inzage.colour"))
                .isInstanceOfSatisfying(UnknownSetting.class, unknown -> assertThat(unknown.remedy())
                        .contains("config/application.yml"));
    }

    @Test
    void knows_every_notation_of_a_setting_and_the_keys_of_a_map() {
        check("inzage.sample.portalAddress");
        check("inzage.sample.portal-address");
        check("inzage.sample.free.anything");
    }

    private static void check(String setting) {
        var context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", Map.of(setting, "x")));
        new SettingsCheck().initialize(context);
    }
}
