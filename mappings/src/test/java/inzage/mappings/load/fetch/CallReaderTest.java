package inzage.mappings.load.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.mappings.definition.Template.Hole;
import inzage.mappings.definition.fetch.Ask.Writing;
import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.Call;
import inzage.mappings.definition.fetch.Cursor;
import inzage.mappings.definition.fetch.Loop;
import inzage.mappings.definition.fetch.Loop.Unit;
import inzage.mappings.definition.fetch.Pages;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Mistakes;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallReaderTest {
    @Test
    void a_set_that_is_not_asked_for_is_no_call() {
        Mistakes mistakes = new Mistakes();
        CallReader reader = new CallReader(new Written.Before(), false);

        assertThat(reader.read(Written.entries("of: answer", mistakes), Written.NAMES))
                .isEmpty();
        mistakes.refuseIfAny();
    }

    @Test
    void a_call_knows_its_loops_rows_and_what_those_were_read_out_of() {
        Call call = Written.call("""
                get: site/{site/uuid}/student/{student/uuid}/lessons?week={week:w}&from={week/from:epoch}&year={run/schoolYear:yyyy / yyyy}
                over: [student in students, week in -1w..3w]
                auth: none
                pages: none
                expect: { that: begin == week.from, say: "the answer is of {begin}" }
                unchanged: state == "same"
                rest: [07-15..08-31, 12-20..01-05]
                """, false);

        assertThat(call.loops())
                .containsExactly(new Loop.Over("student", "students"), new Loop.Time("week", Unit.WEEK, -1, 3));
        assertThat(call.ask().address().parts())
                .filteredOn(Hole.class::isInstance)
                .extracting(part -> ((Hole) part)
                        .format()
                        .map(format -> format.getClass().getSimpleName())
                        .orElse("-"))
                .containsExactly("-", "-", "Dated", "Epoch", "TwoYears");
        assertThat(call.auth()).contains(new Auth.None());
        assertThat(call.pages()).contains(new Pages.Whole());
        assertThat(call.unchanged().never()).isFalse();
    }

    @Test
    void a_call_may_be_made_for_each_element_of_a_list_that_the_school_gives() {
        Call call = Written.call("get: student/{number/.}\nover: number in numbers", false);

        assertThat(call.loops()).containsExactly(new Loop.Each("number", "numbers"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-07-14, false",
        "2026-07-15, true",
        "2026-08-31, true",
        "2026-09-01, false",
        "2026-12-31, true",
        "2027-01-05, true",
        "2027-01-06, false"
    })
    void a_rest_holds_both_its_days_and_goes_over_new_year(LocalDate day, boolean rests) {
        Call call = Written.call("get: x\nrest: [07-15..08-31, 12-20..01-05]", false);

        assertThat(call.rests(day)).isEqualTo(rests);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '{"id":1,"method":"getStudents","params":{"date":{run/today:yyyyMMdd}}}' | JSON | 1
            '<a><b>{key}</b></a>' | XML | 1
            'grant={key}&x={school}' | FORM | 2
            """)
    void a_body_is_known_by_its_first_character_and_json_keeps_its_braces(String body, Writing writing, long holes) {
        Call call = Written.call("post: x\nbody: " + body, false);

        assertThat(call.ask().body().orElseThrow().writing()).isEqualTo(writing);
        assertThat(call.ask().body().orElseThrow().text().paths()).hasSize((int) holes);
    }

    @Test
    void a_soap_call_has_an_action() {
        Call call = Written.call("call: HaalLeerlinggegevens\nbody: <x/>\ncursor: run/started", true);

        assertThat(call.ask().action()).contains("HaalLeerlinggegevens");
        assertThat(call.cursor().orElseThrow().of()).hasSize(1);
        assertThat(call.cursor().orElseThrow().since()).isEmpty();
    }

    @Test
    void since_is_a_cursor_that_is_sent_in_a_parameter() {
        Cursor cursor = Written.call("""
                        get: users
                        since: { put: filter, value: "dateLastModified>'{run/cursor}'", overlap: 1h }
                        """, false).cursor().orElseThrow();

        assertThat(cursor.overlap()).isEqualTo(Duration.ofHours(1));
        assertThat(cursor.since().orElseThrow().parameter()).isEqualTo("filter");
        assertThat(cursor.of())
                .extracting(path -> path.name() + "/" + path.column())
                .containsExactly("run/started");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `file: a.csv\npages: none` | 2:1: 'pages' goes with get, post or call
            `get: a\npost: b` | one of get, post, call must be given
            `call: a\nbody: b` | a system of kind http is asked by 'get' or 'post'
            `post: a` | 'body' is missing
            `get: "{student/uuid}"\nover: student in studnts` | 2:7: no set 'studnts' stands before this one; did you mean 'students'?
            `get: "{student}"\nover: student in students` | 'student' is a row; say which column: student/column
            `get: a\nover: site in students` | 'site' means two things
            `get: a\nover: key in sites` | 'key' means two things
            `get: a\nover: week in 3w..1w` | '3w..1w' is no range like -1w..3w
            `get: a\nover: week in 1d..1w` | '1d..1w' is no range
            `get: a\nover: sites` | a loop is 'name in set' or, over time, 'week in -1w..3w'
            `get: a\nexpect: { say: x }` | 'that' is missing
            `get: a\nexpect: { that: x == "1" }` | 'say' is missing
            `get: a\nrest: summer` | 'rest' is a part of the year like 07-15..08-31
            `get: a\nrest: 07-15..08-32` | 'rest' is a part of the year like 07-15..08-31
            `get: a\ncursor: run/started\nsince: { put: a, value: b }` | 'since' is a shorthand for a cursor: one of the two
            `get: a\ncursor: [a, b, c]` | a cursor is one path, or a moment and what tells equal moments apart
            `get: a\ncursor: { of: [a, b], overlap: 1h }` | it needs no 'overlap'
            `get: a\nauth: { certificate: x }` | a certificate is the whole source's
            """)
    void a_mistake_is_named_with_its_place_and_what_was_meant(String yaml, String sentence) {
        assertThatThrownBy(() -> Written.call(yaml.replace("\\n", "\n"), false))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining(sentence);
    }
}
