package inzage.mappings.fetch;

import static inzage.mappings.fetch.Scripted.answer;
import static inzage.mappings.fetch.Scripted.json;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.fetch.Step.Ending;
import inzage.mappings.fetch.Step.Tally;
import inzage.mappings.fetch.extent.Remainder;
import inzage.mappings.fetch.extent.Sample;
import inzage.mappings.fetch.message.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {
    private static final String ROWS = "{\"rows\": [1, 2]}";

    private final Sample sample = new Sample();

    @ParameterizedTest(name = "{0} rows: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | /1
            3  | /1 /2 /3
            4  | /1 /2 /4
            11 | /1 /6 /11
            """)
    void asks_for_three_rows_from_the_first_to_the_last(int rows, String asked) {
        Scripted system = overSites(rows);

        system.run(request -> json(ROWS));

        assertThat(String.join(" ", system.addresses()))
                .isEqualTo(asked.replace("/", "https://vechtstroom.example/api/site/"));
        assertThat(sample.remainders())
                .isEqualTo(
                        rows <= 3 ? Map.of() : Map.of("students", new Remainder(rows, false, Optional.empty(), false)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            day in -7d..28d | /20260929 /20260930 /20261001
            day in -9d..-5d | /20260923 /20260924 /20260925
            week in -1w..6w | /20260921 /20260928 /20261005
            """)
    void asks_for_the_time_that_is_nearest_to_today(String loop, String asked) {
        Scripted system = sampled("")
                .call(
                        "lessons",
                        "get: \"{LOOP/from:yyyyMMdd}\"\nover: ".replace("LOOP", loop.substring(0, loop.indexOf(' ')))
                                + loop);

        system.run(request -> json(ROWS));

        assertThat(String.join(" ", system.addresses()))
                .isEqualTo(asked.replace("/", "https://vechtstroom.example/api/"));
    }

    @Test
    void turns_one_page_and_says_that_there_are_more() {
        AtomicInteger page = new AtomicInteger();
        Scripted system = sampled("pages: { by: offset, start: at, count: n, size: 2, until: empty }")
                .call("sites", "get: sites");

        Step.Done done = system.run(request -> json("{\"rows\": [1, " + page.incrementAndGet() + "]}"));

        assertThat(system.sent).hasSize(2);
        assertThat(system.landed).containsExactly("sites 1.1 ANSWERED", "sites 1.2 ANSWERED.");
        assertThat(done.sets()).containsEntry("sites", new Tally(1, 1, 0));
        assertThat(ofSites().pages()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            403 | The system knows us but does not permit this (403): ask the school to grant it.
            404 | There is nothing at this address (404): check it in the school's file.
            500 | The system fails (500).
            429 | The system is asked too often (429).
            """)
    void what_one_set_is_refused_does_not_keep_it_from_the_next(int status, String sentence) {
        Scripted system = sampled("").call("sites", "get: sites").call("students", "get: students");

        Step.Done done = system.run(
                request -> request.address().getPath().endsWith("sites") ? answer(status, "", Map.of()) : json(ROWS));

        assertThat(done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(done.sets()).containsEntry("students", new Tally(1, 1, 0));
        assertThat(sample.remainders())
                .containsExactly(Map.entry("sites", new Remainder(0, false, Optional.of(sentence), true)));
    }

    @Test
    void wrong_credentials_end_it() {
        Scripted system = sampled("").call("sites", "get: sites").call("students", "get: students");

        Step.Done done = system.run(request -> answer(401, "", Map.of()));

        assertThat(system.sent).hasSize(1);
        assertThat(done.ending()).isEqualTo(Ending.STOPPED);
        assertThat(done.sentence().orElseThrow()).contains("does not accept the credentials (401)");
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            names = {"TOO_LARGE", "RESTING"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_system_that_cannot_be_reached_is_not_tried_again(Failure failure) {
        Scripted system = sampled("").call("sites", "get: sites").call("students", "get: students");

        Step.Done done = system.run(request -> failure);

        assertThat(system.sent).hasSize(1);
        assertThat(done.sentence()).contains("The system cannot be asked: " + failure.sentence());
    }

    @Test
    void a_long_wait_is_not_waited_out() {
        Scripted system = sampled("rate: 1/m").call("sites", "get: sites").call("students", "get: students");

        Step.Done done = system.run(request -> json(ROWS));

        assertThat(system.waits).isEmpty();
        assertThat(done.ending()).isEqualTo(Ending.PART);
        assertThat(done.sentence().orElseThrow()).contains("left alone for 60 seconds");
    }

    @Test
    void a_system_that_asks_for_a_long_rest_is_not_waited_for() {
        Scripted system = sampled("").call("sites", "get: sites");

        system.run(request -> answer(503, "", Map.of("Retry-After", List.of("60"))));

        assertThat(system.sent).hasSize(1);
        assertThat(system.rests()).isEmpty();
        assertThat(ofSites().why()).contains("The system fails (503).");
    }

    private Remainder ofSites() {
        return sample.remainders().getOrDefault("sites", Remainder.NONE);
    }

    private Scripted sampled(String fetch) {
        return Scripted.system(fetch).extent(sample);
    }

    private Scripted overSites(int count) {
        return sampled("")
                .call("students", "get: site/{site/id}\nover: site in sites")
                .rows(
                        "sites",
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i -> Map.of("id", Integer.toString(i)))
                                .toList());
    }
}
