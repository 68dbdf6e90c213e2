package inzage.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OnlyOverTlsTest {
    private final WebApplicationContextRunner program =
            new WebApplicationContextRunner().withUserConfiguration(OnlyOverTls.class);

    @Test
    void t_31_a_browser_comes_back_over_tls_alone() {
        program.run(context -> {
            MockHttpServletResponse response = new MockHttpServletResponse();
            context.getBean(OnlyOverTls.class).doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
            assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=63072000");
        });
    }

    @Test
    void on_ones_own_machine_nothing_is_asked_of_a_browser() {
        program.withPropertyValues("inzage.portal.secure-cookies=false")
                .run(context -> assertThat(context).doesNotHaveBean(OnlyOverTls.class));
    }
}
