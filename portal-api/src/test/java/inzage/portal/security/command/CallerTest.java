package inzage.portal.security.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequestWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CallerTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "127.1.2.3, true",
        "::1, true",
        "0:0:0:0:0:0:0:1, true",
        "10.0.0.1, false",
        "192.0.2.7, false",
        "2001:db8::1, false",
        "0.0.0.0, false"
    })
    void is_here_only_if_it_calls_from_this_machine(String address, boolean here) {
        assertThat(Caller.of(from(address)).here()).isEqualTo(here);
    }

    @Test
    void is_where_the_connection_comes_from_whatever_a_filter_says() {
        var pretending = new HttpServletRequestWrapper(from("192.0.2.7")) {
            @Override
            public String getRemoteAddr() {
                return "127.0.0.1";
            }
        };

        assertThat(Caller.of(pretending).here()).isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
