package inzage.mappings.fetch;

import static inzage.mappings.fetch.Scripted.answer;
import static inzage.mappings.fetch.Scripted.json;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.fetch.Step.Ending;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.message.Request;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionAuthTest {
    private static final String OAUTH2 =
            "auth: { oauth2: { token: \"https://id.example/token?org={school}\", client: \"{user}\", secret: \"{secret}\", send: body, scope: a b } }";
    private static final String LOGIN =
            "auth: { login: { get: \"?Function=Login&User={user}&Password={secret}\", token: SessionToken, put: { query: SessionToken } } }";
    private static final String ROWS = "{\"rows\": [1]}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { bearer: "{secret}" } | Authorization | Bearer canary-secret
            { basic: { user: "{user}", password: "{secret}" } } | Authorization | Basic a29wcGVsaW5nOmNhbmFyeS1zZWNyZXQ=
            { header: { X-Api-Key: "{secret}" } } | X-Api-Key | canary-secret
            """)
    void a_call_shows_who_asks_and_no_text_of_it_does(String auth, String header, String value) {
        Scripted system = Scripted.system("auth: " + auth).call("sites", "get: sites?x={secret}");

        system.run(request -> json(ROWS));

        Request request = system.sent.get(0);
        assertThat(request.headers()).containsEntry(header, value);
        assertThat(request.credentials()).isTrue();
        assertThat(request.toString()).isEqualTo("GET https://vechtstroom.example/…");
    }

    @Test
    void a_set_can_be_asked_by_nobody_in_particular() {
        Scripted system = Scripted.system("auth: { bearer: \"{secret}\" }").call("sites", "get: sites\nauth: none");

        system.run(request -> json(ROWS));

        assertThat(system.sent.get(0).headers()).doesNotContainKey("Authorization");
        assertThat(system.sent.get(0).credentials()).isFalse();
    }

    @Test
    void a_token_is_asked_once_for_all_calls() {
        Scripted system = Scripted.system(OAUTH2).call("sites", "get: sites").call("students", "get: students");

        Step.Done done = system.run(tokens(new AtomicInteger(), request -> json(ROWS)));

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(system.sent).hasSize(3);
        assertThat(system.sent.get(0).body())
                .contains("grant_type=client_credentials&client_id=koppeling&client_secret=canary-secret&scope=a%20b");
        assertThat(system.addresses().get(0)).isEqualTo("https://id.example/token?org=vechtstroom");
        assertThat(system.sent.get(2).headers()).containsEntry("Authorization", "Bearer token1");
    }

    @Test
    void client_and_secret_go_in_a_header_unless_the_system_wants_otherwise() {
        Scripted system = Scripted.system(OAUTH2.replace(", send: body", "")).call("sites", "get: sites");

        system.run(tokens(new AtomicInteger(), request -> json(ROWS)));

        assertThat(system.sent.get(0).headers())
                .containsEntry("Authorization", "Basic a29wcGVsaW5nOmNhbmFyeS1zZWNyZXQ=");
        assertThat(system.sent.get(0).body()).contains("grant_type=client_credentials&scope=a%20b");
    }

    @Test
    void a_token_that_expires_in_the_middle_of_the_pages_is_replaced_and_the_page_asked_again() {
        AtomicInteger tokens = new AtomicInteger();
        Scripted system = Scripted.system(OAUTH2)
                .call("students", "get: students\npages: { by: offset, start: o, count: n, size: 2 }");

        Step.Done done = system.run(tokens(tokens, request -> {
            boolean old = "Bearer token1".equals(request.headers().get("Authorization"));
            String offset = request.address().getQuery();
            if (old && offset.contains("o=2")) {
                return answer(401, "", Map.of());
            }
            return json(offset.contains("o=4") ? "{\"rows\": []}" : "{\"rows\": [1, 2], \"at\": \"" + offset + "\"}");
        }));

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(tokens).hasValue(2);
        assertThat(system.landed)
                .containsExactly("students 1.1 ANSWERED", "students 1.2 ANSWERED", "students 1.3 ANSWERED.");
    }

    @Test
    void a_token_is_renewed_before_its_time_is_over() {
        Scripted system =
                Scripted.system(OAUTH2 + "\nrate: 1/m").call("sites", "get: a").call("students", "get: b");
        AtomicInteger tokens = new AtomicInteger();

        system.run(request -> request.address().getHost().equals("id.example")
                ? json("{\"access_token\": \"t" + tokens.incrementAndGet() + "\", \"expires_in\": 100}")
                : json(ROWS));

        assertThat(tokens).hasValue(2);
    }

    @Test
    void a_fresh_token_that_is_refused_is_not_asked_for_again_and_again() {
        AtomicInteger tokens = new AtomicInteger();
        Scripted system = Scripted.system(OAUTH2).call("sites", "get: sites");

        Step.Done done = system.run(tokens(tokens, request -> answer(401, "", Map.of())));

        assertThat(done.ending()).isEqualTo(Ending.STOPPED);
        assertThat(tokens).hasValue(2);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            400 | {"error": "invalid_client"} | The system gives no token (400): check the credentials in the school's file.
            401 | {} | The system does not accept the credentials (401): check them in the school's file.
            200 | {} | The system gave no token: check the credentials in the school's file.
            """)
    void without_a_token_nothing_is_asked(int status, String body, String sentence) {
        Scripted system = Scripted.system(OAUTH2).call("sites", "get: sites");

        Step.Done done = system.run(request -> answer(status, body, Map.of()));

        assertThat(done.sentence()).contains(sentence);
        assertThat(system.sent).hasSize(1);
    }

    @Test
    void the_place_that_gives_tokens_is_tried_again_when_it_fails() {
        AtomicInteger tries = new AtomicInteger();
        Scripted system = Scripted.system(OAUTH2).call("sites", "get: sites");

        Step.Done done = system.run(request ->
                tries.incrementAndGet() < 3 ? Failure.REFUSED : json("{\"access_token\": \"t\", \"rows\": []}"));

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
    }

    @Test
    void a_login_gives_a_token_for_the_query_and_is_made_again_when_the_system_has_forgotten_it() {
        AtomicInteger logins = new AtomicInteger();
        Scripted system = Scripted.system(LOGIN
                        + "\nerrors: [{ when: Result == \"False\", is: stop, say: \"The system: {ResultMessage}\" }]")
                .call("sites", "get: ?Function=GetData&Layout=sites")
                .call("students", "get: ?Function=GetData&Layout=students");

        Step.Done done = system.run(request -> {
            String query = request.address().getQuery();
            if (query.contains("Login")) {
                return json("{\"Result\": \"True\", \"SessionToken\": \"s" + logins.incrementAndGet() + "\"}");
            }
            return query.contains("students") && query.contains("SessionToken=s1")
                    ? json("{\"Result\": \"False\", \"ResultMessage\": \"session over\"}")
                    : json(ROWS);
        });

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(system.addresses())
                .containsExactly(
                        "https://vechtstroom.example/api?Function=Login&User=koppeling&Password=canary-secret",
                        "https://vechtstroom.example/api?Function=GetData&Layout=sites&SessionToken=s1",
                        "https://vechtstroom.example/api?Function=GetData&Layout=students&SessionToken=s1",
                        "https://vechtstroom.example/api?Function=Login&User=koppeling&Password=canary-secret",
                        "https://vechtstroom.example/api?Function=GetData&Layout=students&SessionToken=s2");
    }

    @Test
    void a_wrong_login_says_what_the_system_says() {
        Scripted system = Scripted.system(LOGIN
                        + "\nerrors: [{ when: Result == \"False\", is: stop, say: \"The system: {ResultMessage}\" }]")
                .call("sites", "get: sites");

        Step.Done done = system.run(request -> json("{\"Result\": \"False\", \"ResultMessage\": \"unknown user\"}"));

        assertThat(done.sentence()).contains("The system: unknown user");
        assertThat(system.sent).hasSize(1);
    }

    @Test
    void a_login_can_give_a_cookie() {
        Scripted system = Scripted.system("""
                        auth:
                          login:
                            post: login
                            body: '{"user": "{user}", "password": "{secret}"}'
                            token: { cookie: JSESSIONID }
                            put: { header: Cookie }
                        """).call("sites", "get: sites");

        system.run(request -> request.body().isPresent()
                ? answer(200, "{}", Map.of("Set-Cookie", List.of("a=b", "JSESSIONID=x1; Path=/; Secure; HttpOnly")))
                : json(ROWS));

        assertThat(system.sent.get(0).body()).contains("{\"user\": \"koppeling\", \"password\": \"canary-secret\"}");
        assertThat(system.sent.get(1).headers()).containsEntry("Cookie", "JSESSIONID=x1");
    }

    @Test
    void a_signed_call_says_who_asks_without_the_secret() {
        Scripted system = Scripted.system(
                        "auth: { oauth1: { key: \"{user}\", secret: \"{secret}\", method: HMAC-SHA256 } }")
                .call("sites", "get: sites?limit=2");

        system.run(request -> json(ROWS));

        assertThat(system.sent.get(0).headers().get("Authorization"))
                .startsWith("OAuth oauth_consumer_key=\"koppeling\"")
                .contains("oauth_signature_method=\"HMAC-SHA256\"", "oauth_timestamp=\"1790802000\"")
                .doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({"TLS", "UNKNOWN_HOST", "CUT_OFF", "REFUSED", "TIMEOUT", "TOO_LARGE", "RESTING"})
    void no_sentence_holds_a_secret(Failure failure) {
        Scripted system = Scripted.system("auth: { bearer: \"{secret}\" }").call("sites", "get: sites?key={secret}");

        Step.Done done = system.run(request -> failure);

        assertThat(done.toString()).doesNotContain("canary");
    }

    private static Function<Request, Object> tokens(AtomicInteger given, Function<Request, Answer> rest) {
        return request -> request.address().getHost().equals("id.example")
                ? json("{\"access_token\": \"token" + given.incrementAndGet() + "\"}")
                : rest.apply(request);
    }
}
