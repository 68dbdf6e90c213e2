package inzage.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FigureSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "0:0:0:0:0:0:0:1, true",
        "10.1.2.3, true",
        "10.2.0.1, false",
        "192.168.1.1, false",
        "2001:db8::1, false"
    })
    void t_39_figures_are_told_to_those_who_collect_them(String address, boolean told) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        assertThat(new FigureSettings(List.of("127.0.0.1", "::1", "10.1.0.0/16"))
                        .collectors()
                        .matches(request))
                .isEqualTo(told);
    }
}
