package inzage.mappings.fetch;

import static inzage.mappings.fetch.Scripted.answer;
import static inzage.mappings.fetch.Scripted.json;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.fetch.Step.Ending;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionPagesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { by: offset, start: at, count: n, size: 2 } | n=2&at=0 n=2&at=2 n=2&at=4 n=2&at=5
            { by: offset, start: at, count: n, size: 2, until: short } | n=2&at=0 n=2&at=2 n=2&at=4
            { by: offset, start: at, count: n, size: 2, until: { total: all } } | n=2&at=0 n=2&at=2 n=2&at=4
            { by: offset, start: at, count: n, size: 2, until: { total: X-Total-Count } } | n=2&at=0 n=2&at=2 n=2&at=4
            { by: page, start: page, count: n, size: 2 } | n=2&page=1 n=2&page=2 n=2&page=3 n=2&page=4
            { by: page, start: number, first: 0, count: n, size: 2, until: short } | n=2&number=0 n=2&number=1 n=2&number=2
            """)
    void five_students_come_two_at_a_time(String pages, String queries) {
        Scripted system = Scripted.system("pages: " + pages).call("students", "get: students");

        Step.Done done = system.run(request -> page(request, 5));

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(system.sent)
                .extracting(request -> request.address().getQuery())
                .containsExactly(queries.split(" "));
        assertThat(system.landed).hasSize(system.sent.size()).last().asString().endsWith("ANSWERED.");
    }

    @Test
    void a_system_that_gives_fewer_rows_than_asked_for_loses_none() {
        Scripted system = Scripted.system("pages: { by: offset, start: at, count: n, size: 500 }")
                .call("students", "get: students");

        system.run(request -> page(request, 5));

        assertThat(system.sent)
                .extracting(request -> request.address().getQuery())
                .containsExactly("n=500&at=0", "n=500&at=2", "n=500&at=4", "n=500&at=5");
    }

    @Test
    void each_answer_may_say_what_to_ask_for_next() {
        Scripted system =
                Scripted.system("pages: { by: cursor, put: after, next: next }").call("students", "get: s?a=b");

        Step.Done done = system.run(request -> switch (request.address().getQuery()) {
            case "a=b" -> json("{\"rows\": [1], \"next\": \"x/1\"}");
            case "a=b&after=x/1" -> json("{\"rows\": [], \"next\": \"x/2\"}");
            default -> json("{\"rows\": [3], \"next\": null}");
        });

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(system.landed).hasSize(3);
    }

    @Test
    void each_answer_may_link_to_the_next() {
        Scripted system = Scripted.system("pages: { by: link }").call("students", "get: s");

        Step.Done done = system.run(request -> switch (request.address().getPath()) {
            case "/api/s" ->
                linked("[1]", "<https://vechtstroom.example/api/s>; rel=\"first\", </api/t?x=1,2>; rel=\"next\"");
            case "/api/t" -> linked("[2]", "<u>; title=\"more\"; rel=next");
            default -> linked("[3]", "<https://vechtstroom.example/api/s>; rel=\"prev\"");
        });

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(system.addresses())
                .containsExactly(
                        "https://vechtstroom.example/api/s",
                        "https://vechtstroom.example/api/t?x=1%2C2",
                        "https://vechtstroom.example/api/u");
    }

    @ParameterizedTest
    @CsvSource({"https://elsewhere.example/s", "http://vechtstroom.example/s", "//elsewhere.example/s", "https://a b/"})
    void a_link_to_another_place_is_not_followed(String link) {
        Scripted system =
                Scripted.system("auth: { bearer: x }\npages: { by: link }").call("students", "get: s");

        Step.Done done = system.run(request -> linked("[1]", "<" + link + ">; rel=\"next\""));

        assertThat(system.sent).hasSize(1);
        assertThat(done.sentence())
                .contains("The system says that the next page is at another address, which is not followed.");
    }

    @Test
    void a_system_that_says_next_for_ever_is_believed_until_a_page_is_empty() {
        Scripted system = Scripted.system("pages: { by: link }").call("students", "get: s?at=0");

        Step.Done done = system.run(request -> {
            int at = Integer.parseInt(request.address().getQuery().substring(3));
            return linked(at < 3 ? "[" + at + "]" : "[]", "<?at=" + (at + 1) + ">; rel=\"next\"");
        });

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(system.sent).hasSize(4);
    }

    @Test
    void a_system_that_gives_the_same_page_for_ever_is_not_asked_for_ever() {
        Scripted system = Scripted.system("pages: { by: offset, start: at, count: n, size: 2 }")
                .call("students", "get: s");

        Step.Done done = system.run(request -> json("{\"rows\": [1, 2]}"));

        assertThat(system.sent).hasSize(2);
        assertThat(done.sentence().orElseThrow()).startsWith("The system gives the same page again and again");
    }

    @Test
    void pages_have_a_bound() {
        Scripted system =
                Scripted.system("pages: { by: page, start: page, most: 50 }").call("students", "get: s");

        Step.Done done = system.run(request -> page(request, 5000));

        assertThat(system.sent).hasSize(50);
        assertThat(done.sentence().orElseThrow()).startsWith("The system has more than 50 pages");
    }

    @Test
    void a_call_of_which_a_later_page_fails_answers_for_nothing() {
        Scripted system = Scripted.system(
                        "errors: [{ status: 403, is: skip, say: no }]\npages: { by: page, start: page }")
                .call("students", "get: \"{site/id}\"\nover: site in sites")
                .rows("sites", List.of(Map.of("id", "1")));

        system.run(request ->
                request.address().getQuery().equals("page=2") ? answer(403, "", Map.of()) : page(request, 5));

        assertThat(system.landed).containsExactly("students 1.1 ANSWERED", "students 1.2 SKIPPED.");
    }

    /** At most two of so many rows. */
    private static Answer page(Request request, int all) {
        Map<String, Integer> asked = Address.of(request.address().toString()).query().stream()
                .collect(Collectors.toMap(Address.Pair::name, pair -> Integer.valueOf(pair.value())));
        int from = asked.getOrDefault("at", 0)
                + 2 * asked.getOrDefault("number", 0)
                + 2 * (asked.getOrDefault("page", 1) - 1);
        String rows = IntStream.range(from, Math.min(from + 2, all))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "[", "]"));
        return answer(
                200,
                "{\"all\": " + all + ", \"rows\": " + rows + "}",
                Map.of("X-Total-Count", List.of(Integer.toString(all))));
    }

    private static Answer linked(String rows, String link) {
        return answer(200, "{\"rows\": " + rows + "}", Map.of("link", List.of(link)));
    }
}
