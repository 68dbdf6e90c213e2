package inzage.mappings.fetch;

import static inzage.mappings.fetch.Scripted.answer;
import static inzage.mappings.fetch.Scripted.json;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.fetch.Step.Ending;
import inzage.mappings.fetch.Step.Tally;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.message.Request;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
    private static final String ROWS = "{\"rows\": [1, 2]}";

    @Test
    void asks_one_set_after_the_other_and_keeps_what_is_answered() {
        Scripted system = Scripted.system("").call("sites", "get: sites").call("students", "get: students?all=yes");

        Step.Done done = system.run(request -> json(ROWS));

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(done.sentence()).isEmpty();
        assertThat(system.addresses())
                .containsExactly(
                        "https://vechtstroom.example/api/sites", "https://vechtstroom.example/api/students?all=yes");
        assertThat(system.landed).containsExactly("sites 1.1 ANSWERED.", "students 1.1 ANSWERED.");
        assertThat(done.sets())
                .containsExactly(Map.entry("sites", new Tally(1, 1, 0)), Map.entry("students", new Tally(1, 1, 0)));
    }

    @Test
    void leaves_the_time_between_two_calls_that_the_system_wants() {
        Scripted system = Scripted.system("rate: 30/m").call("sites", "get: a").call("students", "get: b");

        system.run(request -> json(ROWS));

        assertThat(system.waits).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void makes_a_call_for_each_combination_of_rows_and_weeks() {
        Scripted system = Scripted.system("")
                .call("lessons", """
                        get: site/{site/id}/lessons?week={week:w}&from={week/from:epoch}
                        over: [site in sites, week in -1w..0w]
                        """)
                .rows("sites", List.of(Map.of("id", "a b/c"), Map.of("id", "z")));

        system.run(request -> json(ROWS));

        assertThat(system.addresses())
                .containsExactly(
                        "https://vechtstroom.example/api/site/a%20b%2Fc/lessons?week=39&from=1789941600",
                        "https://vechtstroom.example/api/site/a%20b%2Fc/lessons?week=40&from=1790546400",
                        "https://vechtstroom.example/api/site/z/lessons?week=39&from=1789941600",
                        "https://vechtstroom.example/api/site/z/lessons?week=40&from=1790546400");
        assertThat(system.landed).hasSize(4).first().isEqualTo("lessons 1.1 ANSWERED.");
    }

    @Test
    void narrows_loops_over_time_to_the_window_of_the_run() {
        Scripted system = Scripted.system("")
                .call("lessons", "get: \"{day/from:yyyyMMdd}\"\nover: day in -7d..28d")
                .window(new FetchRun.Window(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1)));

        system.run(request -> json(ROWS));

        assertThat(system.addresses())
                .containsExactly(
                        "https://vechtstroom.example/api/20260930", "https://vechtstroom.example/api/20261001");
    }

    @Test
    void a_call_whose_address_lacks_a_value_is_skipped_and_one_that_would_lead_elsewhere_too() {
        Scripted system = Scripted.system("")
                .call("lessons", "get: site/{site/id}/lessons\nover: site in sites")
                .rows("sites", List.of(Map.of("id", ""), Map.of("id", ".."), Map.of("id", "z")));

        Step.Done done = system.run(request -> json(ROWS));

        assertThat(system.addresses()).containsExactly("https://vechtstroom.example/api/site/z/lessons");
        assertThat(done.sets()).containsEntry("lessons", new Tally(3, 1, 2));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            401 | {} | The system does not accept the credentials (401): check them in the school's file.
            403 | {} | The system knows us but does not permit this (403): ask the school to grant it.
            404 | {} | There is nothing at this address (404): check it in the school's file.
            400 | {} | The system does not understand what it is asked (400).
            302 | {} | The system sends us to another address (302), which is not followed: correct the address in the school's file.
            200 | {"state": "failed", "message": "no rights\\nat all"} | It says: no rights at all
            """)
    void what_cannot_be_put_right_by_waiting_stops_the_run_with_a_sentence(int status, String body, String sentence) {
        Scripted system = Scripted.system(
                        "errors: [{ when: state == \"failed\", is: stop, say: \"It says: {message}\" }]")
                .call("sites", "get: sites")
                .call("students", "get: students");

        Step.Done done = system.run(request -> answer(status, body, Map.of()));

        assertThat(done.ending()).isEqualTo(Ending.STOPPED);
        assertThat(done.sentence()).contains(sentence);
        assertThat(system.sent).hasSize(1);
    }

    @Test
    void tries_again_after_growing_pauses_and_then_goes_on() {
        AtomicInteger tries = new AtomicInteger();
        Scripted system = Scripted.system("").call("sites", "get: sites");

        Step.Done done = system.run(request -> tries.incrementAndGet() < 4 ? answer(503, "", Map.of()) : json(ROWS));

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(system.rests()).hasSize(3).isSorted().allMatch(rest -> rest.compareTo(Duration.ofSeconds(30)) < 0);
    }

    @Test
    void a_system_that_keeps_failing_stops_the_run_after_five_tries() {
        Scripted system = Scripted.system("").call("sites", "get: sites");

        Step.Done done = system.run(request -> Failure.TIMEOUT);

        assertThat(system.sent).hasSize(5);
        assertThat(done.sentence()).contains("The system cannot be asked: it did not answer in time");
    }

    @Test
    void three_calls_in_a_row_that_keep_failing_stop_the_run() {
        Scripted system = Scripted.system("")
                .call("students", "get: site/{site/id}\nover: site in sites")
                .rows("sites", sites(100));

        Step.Done done = system.run(request -> answer(500, "", Map.of()));

        assertThat(system.sent).hasSize(15);
        assertThat(done.sentence()).contains("The system fails (500).");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"120, 120", "'Wed, 30 Sep 2026 21:02:00 GMT', 120"})
    void does_not_come_back_before_the_system_allows_it(String after, int seconds) {
        AtomicInteger tries = new AtomicInteger();
        Scripted system = Scripted.system("").call("sites", "get: sites");

        system.run(request ->
                tries.incrementAndGet() == 1 ? answer(429, "", Map.of("Retry-After", List.of(after))) : json(ROWS));

        assertThat(system.rests()).singleElement().satisfies(rest -> assertThat(rest)
                .isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds + 1)));
    }

    @Test
    void a_system_that_wants_to_be_left_alone_for_hours_is() {
        Scripted system = Scripted.system("").call("sites", "get: sites");

        Step.Done done = system.run(request -> answer(503, "", Map.of("Retry-After", List.of("7200"))));

        assertThat(system.sent).hasSize(1);
        assertThat(done.ending()).isEqualTo(Ending.STOPPED);
    }

    @Test
    void what_a_rule_skips_is_noted_and_the_rest_goes_on() {
        Scripted system = Scripted.system("errors: [{ status: [403, 404], in: students, is: skip, say: not granted }]")
                .call("students", "get: site/{site/id}\nover: site in sites")
                .rows("sites", sites(3));

        Step.Done done = system.run(
                request -> request.address().getPath().endsWith("/2") ? answer(403, "", Map.of()) : json(ROWS));

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(done.sets()).containsEntry("students", new Tally(3, 2, 1));
        assertThat(system.landed)
                .containsExactly("students 1.1 ANSWERED.", "students 2.1 SKIPPED.", "students 3.1 ANSWERED.");
    }

    @ParameterizedTest(name = "{0} of {1} calls: {2}")
    @CsvSource({"10, 100, WHOLE", "11, 100, STOPPED", "11, 220, WHOLE", "12, 220, STOPPED"})
    void more_than_ten_and_more_than_one_in_twenty_unanswered_calls_fail_the_run(int failed, int calls, Ending ending) {
        AtomicInteger asked = new AtomicInteger();
        Scripted system = Scripted.system("errors: [{ status: 403, is: skip, say: not granted }]")
                .call("students", "get: site/{site/id}\nover: site in sites")
                .rows("sites", sites(calls));

        Step.Done done =
                system.run(request -> asked.incrementAndGet() <= failed ? answer(403, "", Map.of()) : json(ROWS));

        assertThat(done.ending()).isEqualTo(ending);
        done.sentence().ifPresent(sentence -> assertThat(sentence)
                .isEqualTo(failed + " of " + calls
                        + " calls for 'students' were not answered. The last one: not granted"));
    }

    @ParameterizedTest(name = "{0} of 3 refused: {1}")
    @CsvSource({"0, WHOLE", "1, WHOLE", "2, WHOLE", "3, STOPPED"})
    void what_may_be_refused_for_some_rows_may_not_for_all(int refused, Ending ending) {
        Scripted system = Scripted.system("errors: [{ status: [401, 403], is: skip-some, say: closed }]")
                .call("students", "get: site/{site/id}\nover: site in sites")
                .rows("sites", sites(3));

        Step.Done done = system.run(request -> system.sent.size() <= refused ? answer(401, "", Map.of()) : json(ROWS));

        assertThat(done.ending()).isEqualTo(ending);
        assertThat(done.sets()).containsEntry("students", new Tally(3, 3 - refused, refused));
        done.sentence().ifPresent(sentence -> assertThat(sentence)
                .isEqualTo("Every call for 'students' was refused. The last one: closed"));
    }

    @Test
    void what_a_rule_calls_gone_is_an_answer() {
        Scripted system = Scripted.system("errors: [{ status: 404, is: gone }]").call("sites", "get: sites");

        Step.Done done = system.run(request -> answer(404, "", Map.of()));

        assertThat(done.sets()).containsEntry("sites", new Tally(1, 1, 0));
        assertThat(system.landed).containsExactly("sites 1.1 GONE.");
    }

    @Test
    void an_answer_to_another_question_does_not_count() {
        Scripted system = Scripted.system("").call("lessons", """
                        get: lessons?week={week:w}
                        over: week in 0w..1w
                        expect: { that: begin == week.from, say: "asked {week/from}, got {begin}" }
                        """);

        Step.Done done = system.run(request -> json("{\"begin\": \"2026-09-28\", \"rows\": [1]}"));

        assertThat(system.landed).containsExactly("lessons 1.1 ANSWERED.", "lessons 2.1 SKIPPED.");
        assertThat(done.sets()).containsEntry("lessons", new Tally(2, 1, 1));
    }

    @Test
    void a_page_for_people_is_no_answer_though_it_says_that_all_is_well() {
        Scripted system = Scripted.system("").call("sites", "get: sites");

        Step.Done done = system.run(request -> answer(200, "<!DOCTYPE html><html>sign in</html>", Map.of()));

        assertThat(system.sent).hasSize(5);
        assertThat(done.sentence().orElseThrow()).contains("a page for people instead of data");
    }

    @Test
    void what_cannot_be_read_is_asked_again_and_then_given_up() {
        Scripted system = Scripted.system("").call("sites", "get: sites");

        Step.Done done = system.run(request -> answer(200, "{\"rows\": [", Map.of()));

        assertThat(system.sent).hasSize(5);
        assertThat(done.sentence().orElseThrow()).startsWith("The answer cannot be read");
    }

    @Test
    void a_set_rests_on_the_days_it_says() {
        Scripted system = Scripted.system("")
                .call("sites", "get: sites\nrest: 09-01..10-15")
                .call("students", "get: students");

        Step.Done done = system.run(request -> json(ROWS));

        assertThat(system.addresses()).containsExactly("https://vechtstroom.example/api/students");
        assertThat(done.sets()).containsOnlyKeys("students");
    }

    @Test
    void a_fetch_that_does_not_fit_into_the_hours_says_what_to_do() {
        Scripted system = Scripted.system("hours: 20:00-23:05\nrate: 1/m")
                .call("students", "get: site/{site/id}\nover: site in sites")
                .rows("sites", sites(100));

        Step.Done done = system.run(request -> json(ROWS));

        assertThat(done.ending()).isEqualTo(Ending.PART);
        assertThat(done.sentence())
                .contains("The system may only be asked from 20:00 to 23:05, next on 2026-10-01 20:00. They ended at"
                        + " 'students' before all was fetched, so nothing is stored and the next run begins anew. The"
                        + " source does not fit into the hours: divide it over several schedules with 'only' and"
                        + " 'window', or have its supplier allow a higher 'rate'.");
        assertThat(done.sets()).containsEntry("students", new Tally(100, 5, 0));
    }

    @Test
    void a_fetch_that_begins_outside_the_hours_asks_nothing() {
        Scripted system = Scripted.system("hours: 01:00-05:00").call("sites", "get: sites");

        Step.Done done = system.run(request -> json(ROWS));

        assertThat(system.sent).isEmpty();
        assertThat(done.ending()).isEqualTo(Ending.PART);
        assertThat(done.sentence())
                .contains(
                        "The system may only be asked from 01:00 to 05:00, next on 2026-10-01 01:00. Nothing was asked."
                                + " Let a schedule of the source begin within these hours.");
    }

    @Test
    void only_https_is_spoken_to_other_machines() {
        Scripted system = Scripted.system("").call("sites", "get: http://vechtstroom.example/api/sites");

        Step.Done done = system.run(request -> json(ROWS));

        assertThat(system.sent).isEmpty();
        assertThat(done.sentence().orElseThrow()).contains("must begin with https://");
    }

    @Test
    void soap_goes_in_an_envelope_with_what_lacks_a_value_left_out() {
        Scripted system = Scripted.soap("""
                        namespaces: { le: "urn:le", au: "urn:au" }
                        header: |
                          <au:key>{secret}</au:key>
                        """).call("sites", """
                        call: Haal
                        body: |
                          <le:verzoek>
                            <le:jaar>{run/schoolYear}</le:jaar>
                            <le:sinds>{run/cursor}</le:sinds>
                            <le:wie>{user} &amp; co</le:wie>
                          </le:verzoek>
                        """);

        system.run(request -> json(ROWS));

        Request request = system.sent.get(0);
        assertThat(request.headers()).containsEntry("SOAPAction", "\"Haal\"");
        assertThat(request.headers()).containsEntry("Content-Type", "text/xml; charset=utf-8");
        assertThat(request.body().orElseThrow())
                .contains("xmlns:le=\"urn:le\"", "<soapenv:Header><au:key>canary-secret</au:key>")
                .contains("<le:jaar>2026-2027</le:jaar>", "<le:wie>koppeling &amp; co</le:wie>")
                .doesNotContain("le:sinds");
    }

    private static List<Map<String, String>> sites(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Map.of("id", Integer.toString(i)))
                .toList();
    }
}
