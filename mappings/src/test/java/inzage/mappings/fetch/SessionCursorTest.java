package inzage.mappings.fetch;

import static inzage.mappings.fetch.Scripted.answer;
import static inzage.mappings.fetch.Scripted.json;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.fetch.Step.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCursorTest {
    private static final String SINCE =
            "get: users\nsince: { put: filter, value: \"dateLastModified>'{run/cursor}'\", overlap: 1h }";

    @Test
    void the_first_time_everything_is_asked_and_the_moment_of_asking_kept() {
        Scripted system = Scripted.system("").call("students", SINCE);

        Step.Done done = system.run(request -> json("{\"rows\": [1]}"));

        assertThat(system.addresses()).containsExactly("https://vechtstroom.example/api/users");
        assertThat(done.cursors()).containsEntry("students", List.of("2026-09-30T21:00:00Z"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-29T21:00:00Z,      2026-09-29T20:00:00Z
            2026-09-29T23:00:00+02:00, 2026-09-29T22:00:00+02:00
            2026-09-29T21:00:00,       2026-09-29T20:00:00
            2026-09-29,                2026-09-28
            1790715600,                1790712000
            1790715600000,             1790712000000
            no moment,                 -
            """)
    void later_only_what_is_new_is_asked_with_an_overlap(String before, String asked) {
        Scripted system = Scripted.system("").call("students", SINCE).cursor("students", before);

        system.run(request -> json("{\"rows\": [1]}"));

        String query = system.sent.get(0).address().getQuery();
        assertThat(query).isEqualTo(asked == null ? null : "filter=dateLastModified>'" + asked + "'");
    }

    @Test
    void the_highest_moment_that_came_is_kept_and_of_equal_ones_the_highest_id() {
        Scripted system = Scripted.system("pages: { by: cursor, put: p, next: next }")
                .call("students", "get: feed?since={run/cursor}&id={run/cursorId}\ncursor: [changed, id]")
                .cursor("students", "2026-09-01T00:00:00Z", "7");

        Step.Done done = system.run(request -> request.address().getQuery().endsWith("p=2")
                ? json("{\"rows\": [1], \"changed\": [\"2026-09-03T00:00:00Z\"], \"id\": [\"9\"]}")
                : json("""
                        {"rows": [1, 2], "changed": ["2026-09-03T00:00:00Z", "2026-09-02T00:00:00Z"],
                         "id": ["10", "99"], "next": "2"}
                        """));

        assertThat(system.addresses().get(0))
                .isEqualTo("https://vechtstroom.example/api/feed?since=2026-09-01T00%3A00%3A00Z&id=7");
        assertThat(done.cursors()).containsEntry("students", List.of("2026-09-03T00:00:00Z", "10"));
    }

    @Test
    void it_stays_where_it_was_unless_every_call_was_answered() {
        Scripted system = Scripted.system("errors: [{ status: 403, is: skip, say: no }]")
                .call("students", "get: \"{site/id}\"\nover: site in sites\ncursor: run/started")
                .rows("sites", List.of(Map.of("id", "1"), Map.of("id", "2")))
                .cursor("students", "2026-09-01T00:00:00Z");

        Step.Done done = system.run(request ->
                request.address().getPath().endsWith("2") ? answer(403, "", Map.of()) : json("{\"rows\": []}"));

        assertThat(done.cursors()).containsEntry("students", List.of("2026-09-01T00:00:00Z"));
    }

    @Test
    void a_system_may_say_that_nothing_has_changed() {
        Scripted system =
                Scripted.system("").call("students", "get: s\nunchanged: state == \"same\"\ncursor: run/started");

        Step.Done done = system.run(request -> json("{\"state\": \"same\"}"));

        assertThat(system.landed).containsExactly("students 1.1 UNCHANGED.");
        assertThat(done.sets()).containsEntry("students", new Tally(1, 1, 0));
    }
}
