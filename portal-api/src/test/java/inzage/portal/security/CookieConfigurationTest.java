package inzage.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class CookieConfigurationTest {
    private static final PortalSettings OVER_TLS =
            new PortalSettings(true, Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(5));

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final CookieConfiguration cookies = new CookieConfiguration();

    @Test
    void over_tls_no_other_host_can_set_the_session_cookie() {
        cookies.sessionCookie(OVER_TLS).writeCookieValue(new CookieValue(request, response, "id"));
        assertThat(written()).startsWith("__Host-inzage-session=").contains("Secure", "HttpOnly", "SameSite=Strict");
        assertThat(written()).contains("Path=/").doesNotContain("Domain");
    }

    @Test
    void over_tls_no_other_host_can_set_the_token_cookie() {
        var csrf = cookies.csrfCookie(OVER_TLS);
        csrf.saveToken(csrf.generateToken(request), request, response);
        assertThat(written()).startsWith("__Host-XSRF-TOKEN=").contains("Secure");
        assertThat(written()).contains("Path=/").doesNotContain("Domain").doesNotContain("HttpOnly");
    }

    private String written() {
        List<String> headers = response.getHeaders("Set-Cookie");
        assertThat(headers).hasSize(1);
        return headers.get(0);
    }
}
