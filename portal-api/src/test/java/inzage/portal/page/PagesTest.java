package inzage.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.PortalTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages are served with. */
@PortalTest
class PagesTest {
    @LocalServerPort
    private int port;

    @Test
    void the_page_may_ask_this_server_and_run_nothing_that_stands_in_it() {
        Browser browser = new Browser(port);
        Reply page = browser.get("/");

        assertThat(page.status()).isEqualTo(200);
        List<String> policy = Arrays.stream(
                        page.header("Content-Security-Policy").split("; "))
                .toList();
        assertThat(policy).contains("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'");
        assertThat(policy.toString()).doesNotContain("unsafe", "*", "http:");
        assertThat(browser.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/main.js",
                "/app/style.css",
                "/app/texts/en.json",
                "/lib/lit/index.js",
                "/lib/lit-html/lit-html.js",
                "/lib/lit-element/lit-element.js",
                "/lib/reactive-element/reactive-element.js",
                "/lib/chart.js/chart.umd.min.js",
                "/lib/fullcalendar/index.global.min.js"
            })
    void every_file_that_a_page_needs_is_there(String file) {
        assertThat(new Browser(port).get(file).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/",
                "/lib/",
                "/lib/nothing/index.js",
                "/webjars/chart.js/",
                "/_static/lit/",
                "/index.html",
                "/app/x"
            })
    void nothing_else_is(String file) {
        assertThat(new Browser(port).get(file).status()).isEqualTo(404);
    }
}
