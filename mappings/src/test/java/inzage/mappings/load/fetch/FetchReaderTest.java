package inzage.mappings.load.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.definition.fetch.ErrorRule;
import inzage.mappings.definition.fetch.ErrorRule.Verdict;
import inzage.mappings.definition.fetch.Hours;
import inzage.mappings.definition.fetch.Pages;
import inzage.mappings.definition.fetch.PushFetch;
import inzage.mappings.yaml.DefinitionError;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchReaderTest {
    private static final String SHORTEST = "kind: http\nurl: https://{school}.example/api\n";

    @Test
    void what_is_left_out_has_the_defaults_of_the_grammar() {
        CallFetch fetch = Written.calls(SHORTEST);

        assertThat(fetch.auth()).isEqualTo(new Auth.None());
        assertThat(fetch.pages()).isEqualTo(new Pages.Whole());
        assertThat(fetch.pace().rate().gap()).isEqualTo(Duration.ofMillis(250));
        assertThat(fetch.pace().timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(fetch.pace().hours()).isEmpty();
        assertThat(fetch.errors()).isEmpty();
        assertThat(fetch.soap()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            none | None
            { bearer: "{token}" } | Bearer
            { basic: { user: a, password: "{key}" } } | Basic
            { header: { X-Key: "{key}" } } | Header
            { oauth2: { token: https://id.example/token, client: a, secret: "{key}", send: body, scope: a b, form: { aud: x } } } | OAuth2
            { oauth1: { key: a, secret: "{key}", method: HMAC-SHA256 } } | OAuth1
            { login: { get: "?User=a&Password={key}", token: SessionToken, put: { query: SessionToken } } } | Login
            { login: { post: login, body: '{"user":"a","password":"{key}"}', token: { cookie: JSESSIONID }, put: { header: Cookie } } } | Login
            { certificate: "{key}" } | None
            [{ when: token == "x", oauth1: { key: a, secret: "{key}" } }, { bearer: "{token}" }] | Chosen
            { certificate: { store: a.p12, password: "{key}" }, bearer: "{token}" } | Bearer
            """)
    void each_form_of_auth_is_read(String auth, String form) {
        CallFetch fetch = Written.calls(SHORTEST + "auth: " + auth);

        assertThat(fetch.auth().getClass().getSimpleName()).isEqualTo(form);
        assertThat(fetch.certificate().isPresent()).isEqualTo(auth.contains("certificate"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            none | Whole | 1
            { by: offset, start: offset, count: amount, size: 100, until: empty } | Offset | 10000
            { by: offset, start: offset, count: limit, size: 100, until: { total: X-Total-Count } } | Offset | 10000
            { by: page, start: page, count: size, size: 50, until: short, most: 20 } | Numbered | 20
            { by: cursor, put: after, next: nextAfter } | Cursor | 10000
            { by: link, most: 7 } | Link | 7
            """)
    void each_form_of_pages_is_read(String pages, String form, int most) {
        Pages read = Written.calls(SHORTEST + "pages: " + pages).pages();

        assertThat(read.getClass().getSimpleName()).isEqualTo(form);
        assertThat(read.most()).isEqualTo(most);
    }

    @Test
    void pace_and_errors_are_read() {
        CallFetch fetch = Written.calls(SHORTEST + """
                hours: 20:00-06:00
                rate: 100/m
                timeout: 2m
                errors:
                  - { status: [403, 404], in: students, is: skip }
                  - { when: response.status != "200", is: stop, say: "The system says {message}" }
                """);

        assertThat(fetch.pace().hours()).contains(new Hours(LocalTime.of(20, 0), LocalTime.of(6, 0)));
        assertThat(fetch.pace().rate().gap()).isEqualTo(Duration.ofMillis(600));
        assertThat(fetch.pace().timeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(fetch.errors()).extracting(ErrorRule::is).containsExactly(Verdict.SKIP, Verdict.STOP);
        assertThat(fetch.errors().get(0).status()).isEqualTo(Set.of(403, 404));
        assertThat(fetch.errors().get(0).in()).containsExactly("students");
    }

    @Test
    void a_soap_system_has_an_envelope_and_a_pushing_one_nothing() {
        CallFetch soap = Written.calls("""
                kind: soap
                url: https://las.example/service
                namespaces: { au: "urn:x" }
                header: |
                  <au:key>{key}</au:key>
                """);

        assertThat(soap.soap().orElseThrow().namespaces()).containsEntry("au", "urn:x");
        assertThat(soap.soap().orElseThrow().header()).isPresent();
        assertThat(Written.fetch("kind: push")).isEqualTo(new PushFetch());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind: htpp | 1:1: there is no fetch kind 'htpp'; did you mean 'http'?
            package: zip | 3:1: unknown key 'package'
            namespaces: { a: b } | 3:1: unknown key 'namespaces'
            parallel: 4 | 3:1: calls are made one at a time in this version
            rate: fast | 3:1: 'fast' is no rate like 4/s
            hours: nights | 3:1: 'nights' is no part of the day like 20:00-06:00
            hours: 06:00-06:00 | 3:1: '06:00-06:00' is no part of the day
            timeout: 2h | 3:1: an answer may take 15m at most
            timeout: soon | 3:1: 'soon' is no duration
            auth: nobody | 3:7: 'auth' is none, or a mapping with one of bearer, basic
            auth: { baerer: x } | unknown key 'baerer'; did you mean 'bearer'?
            auth: { bearer: "{tokn}/x", basic: { user: a, password: b } } | one of bearer, basic, header, oauth2, oauth1, login, not several
            auth: { basic: { user: a } } | 'password' is missing
            auth: { oauth2: { token: a, client: b, secret: c, send: header } } | 'send' cannot be 'header'; known are basic, body
            auth: { oauth1: { key: a, secret: c, method: PLAINTEXT } } | 'method' cannot be 'PLAINTEXT'; known are hmac-sha1, hmac-sha256
            auth: [{ bearer: "{token}" }, { basic: { user: a, password: b } }] | of several ways each but the last has its 'when'
            auth: [{ when: token == "x", bearer: "{token}" }, { bearer: "{key}", whn: x }] | unknown key 'whn'
            auth: [{ when: token == "x", bearer: "{token}" }] | of several ways each but the last has its 'when'
            auth: [{ when: token == "x", certificate: "{key}" }, { bearer: "{token}" }] | a way to show who asks is one of bearer
            auth: { login: { get: x, body: y, token: t, put: { query: q } } } | a 'get' has no body; did you mean 'post'?
            auth: { login: { get: x, token: t } } | 'put' is missing
            auth: { login: { token: t, put: { query: q } } } | one of get, post, call must be given
            pages: { by: offfset } | pages cannot go by 'offfset'; did you mean 'offset'?
            pages: { by: offset, start: o, until: ever } | 'until' is empty, short or { total: path or header }, not 'ever'
            pages: { by: offset, start: o, until: short } | 'until: short' needs 'count' and 'size'
            pages: { by: link, most: 20000 } | 'most' is a whole number up to 10000
            pages: { by: link, start: x } | unknown key 'start'
            errors: [{ is: stop }] | a rule needs 'status', 'when' or 'text'
            errors: [{ status: 700, is: stop }] | '700' is no HTTP status
            errors: [{ text: "(", is: gone }] | 'text' is not a pattern
            errors: [{ status: 403 }] | 'is' is missing: stop, retry, skip, skip-some or gone
            errors: [{ status: 403, is: ignore }] | 'is' cannot be 'ignore'; known are stop, retry, skip, skip-some, gone
            errors: [{ status: 403, is: skip, in: student }] | there is no set 'student'; did you mean 'students'?
            errors: [{ when: status + 1, is: skip }] | is not a valid expression
            headers: { X: "{run/startd}" } | run has no 'startd'; did you mean 'started'?
            headers: { X: "{run/started:qqqqqqq}" } | is not a date pattern
            """)
    void a_mistake_is_named_with_its_place_and_what_was_meant(String line, String sentence) {
        String yaml = line.startsWith("kind:") ? line : SHORTEST + line;

        assertThatThrownBy(() -> Written.fetch(yaml))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining(sentence);
    }
}
