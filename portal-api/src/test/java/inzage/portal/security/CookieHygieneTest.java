package inzage.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.store.TestDatabase;
import inzage.portal.Node;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The portal with the cookies that it has behind TLS. */
class CookieHygieneTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TOKEN = "11111111-1111-1111-1111-111111111111";
    private static final String RIGHT = "{\"email\":\"noor@example.org\",\"password\":\"een lang wachtwoord\"}";

    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.on(TestDatabase.H2.freshUrl(), TestDatabase.H2, "--inzage.portal.secure-cookies=true");
        node.bean(Accounts.class).create("noor@example.org", "een lang wachtwoord", Language.NL);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void t31_signing_in_sets_cookies_that_belong_to_this_host_alone() throws Exception {
        List<String> cookies = set(send("POST", "/api/v1/sign-in", RIGHT));

        assertThat(cookies)
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("__Host-inzage-session=").contains("HttpOnly"));
        assertClean(cookies);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET  | /api/v1/me             | ``      | 401",
                "GET  | /api/openapi           | ``      | 200",
                "GET  | /api/v1/no-such-route  | ``      | 401",
                "GET  | /no-such-page          | ``      | 404",
                "GET  | /error                 | ``      | 404",
                "PUT  | /api/v1/sign-in        | {}      | 401",
                "POST | /api/v1/sign-in        | {       | 400",
                "POST | /api/v1/sign-in        | {\"email\":\"noor@example.org\",\"password\":\"wrong\"} | 401",
                "POST | /api/v1/sign-in/code   | {\"code\":\"123456\"} | 401"
            })
    void t31_no_other_answer_sets_a_session_and_all_that_it_sets_is_clean(
            String method, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = send(method, path, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(set(answer)).noneMatch(cookie -> cookie.contains("inzage-session"));
        assertClean(set(answer));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static void assertClean(List<String> cookies) {
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-")
                .contains("Path=/")
                .contains("Secure")
                .contains("SameSite=Strict")
                .doesNotContainIgnoringCase("Domain="));
    }

    private static List<String> set(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                .header("Cookie", "__Host-XSRF-TOKEN=" + TOKEN)
                .header("X-XSRF-TOKEN", TOKEN)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
