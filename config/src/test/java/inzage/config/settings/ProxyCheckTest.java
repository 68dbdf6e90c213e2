package inzage.config.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.school.WrongSetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProxyCheckTest {
    private static final String STRATEGY = "server.forward-headers-strategy=";
    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies=10.0.0.5/32";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                STRATEGY + "none",
                STRATEGY + "none spring.main.cloud-platform=kubernetes",
                STRATEGY + "native " + PROXIES,
                "spring.main.cloud-platform=kubernetes " + PROXIES
            })
    void believes_nobody_or_a_proxy_that_is_named(String settings) {
        assertThatCode(() -> ProxyCheck.check(environment(settings))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STRATEGY + "framework",
                STRATEGY + "FRAMEWORK " + PROXIES,
                STRATEGY + "native",
                STRATEGY + "Native server.tomcat.remoteip.internal-proxies=",
                "server.tomcat.remoteip.remote-ip-header=X-Forwarded-For",
                STRATEGY + "none server.tomcat.remoteip.protocol-header=X-Forwarded-Proto",
                "spring.main.cloud-platform=kubernetes"
            })
    void t28_does_not_start_where_anybody_could_say_from_where_he_asks(String settings) {
        assertThatThrownBy(() -> ProxyCheck.check(environment(settings)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("10.0.0.5/32");
    }

    private static MockEnvironment environment(String settings) {
        MockEnvironment environment = new MockEnvironment();
        for (String setting : settings.split(" ")) {
            String[] pair = setting.split("=", 2);
            environment.setProperty(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return environment;
    }
}
