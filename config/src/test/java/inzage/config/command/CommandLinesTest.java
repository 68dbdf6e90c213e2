package inzage.config.command;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {
    private final Asked asked;

    CommandLinesTest(@TempDir Path home) throws IOException {
        asked = new Asked(home);
    }

    @AfterEach
    void stop() {
        asked.close();
    }

    @ParameterizedTest
    @CsvSource({
        "applied, 0",
        "applied-with-rejects, 0",
        "unchanged, 0",
        "failed, 1",
        "cancelled, 1",
        "held, 3",
        "superseded, 3"
    })
    void sync_waits_and_ends_as_the_run_does(String state, int code) {
        asked.answers("POST", "/sources/waterkant/administration/runs", 202, "{\"id\":7}");
        asked.run(7, state);

        assertThat(asked.give("sync", "waterkant", "administration")).isEqualTo(code);

        assertThat(asked.said()).contains("run 7: running, 0 s", "run 7: " + state);
        assertThat(asked.printed())
                .contains("run 7 of waterkant/administration (full): " + state, "guard withdrawn: 3 of 9 would go.")
                .anyMatch(line -> line.matches("result +7 +6 +1 +2 +0 +3 +0"));
    }

    @Test
    void sync_of_a_school_ends_as_the_worst_of_its_sources() {
        asked.answers("GET", "/sources", 200, """
                [{"school":"waterkant","source":"administration"},{"school":"waterkant","source":"timetable"},
                 {"school":"elsewhere","source":"administration"}]""");
        asked.answers("POST", "/sources/waterkant/administration/runs", 202, "{\"id\":7}");
        asked.answers("POST", "/sources/waterkant/timetable/runs", 202, "{\"id\":8}");
        asked.run(7, "held");
        asked.run(8, "applied");

        assertThat(asked.give("sync", "waterkant", "--dry-run")).isEqualTo(3);

        asked.program.verify(
                2, postRequestedFor(urlPathMatching(".*/runs")).withRequestBody(equalToJson("{\"mode\":\"dry\"}")));
    }

    @Test
    void sync_may_leave_at_once() {
        asked.answers("POST", "/sources/waterkant/administration/runs", 202, "{\"id\":7}");

        assertThat(asked.give("sync", "waterkant", "administration", "--no-wait"))
                .isZero();
        assertThat(asked.printed()).containsExactly("run 7");
    }

    @Test
    void shows_its_token_to_the_program_and_to_nobody_else() {
        asked.answers("GET", "/runs?school=waterkant&source=administration&limit=20", 200, """
                [{"id":7,"state":"held","mode":"full","trigger":"schedule","requestedAt":"2026-11-02T09:00:00Z"}]""");

        assertThat(asked.give("runs", "waterkant", "administration")).isZero();

        assertThat(asked.printed()).anyMatch(line -> line.matches(" +7 +held +full +schedule +2026.*"));
        asked.program.verify(getRequestedFor(anyUrl()).withHeader("X-Inzage-Command", equalTo(Asked.TOKEN)));
        assertThat(asked.printed().toString() + asked.said()).doesNotContain(Asked.TOKEN);
    }

    @Test
    void shows_a_run_with_its_changes() {
        asked.run(7, "applied");
        asked.answers("GET", "/runs/7/changes?limit=3", 200, """
                [{"number":1,"sort":"changed","kind":"result","key":"r1","fields":["value","date"]},
                 {"number":2,"sort":"withdrawn","kind":"student","key":"s1","fields":[]},
                 {"number":3,"sort":"withdrawn","kind":"student","key":"s2","fields":[]}]""");

        assertThat(asked.give("run", "7", "--changes=2")).isZero();

        assertThat(asked.printed())
                .contains("changed   result r1  value, date", "withdrawn student s1")
                .anyMatch(line -> line.startsWith("… and more"))
                .noneMatch(line -> line.contains("s2"));
    }

    @Test
    void shows_rejects_by_where_they_stand() {
        asked.answers("GET", "/rejects?school=waterkant&source=administration", 200, """
                {"rejects":[
                  {"file":"results.csv","row":7,"kind":"result","key":null,"code":"KIND_UNKNOWN","message":"…"}],
                 "next":"12"}""");
        asked.answers("GET", "/rejects?school=waterkant&source=administration&cursor=12", 200, """
                {"rejects":[
                  {"file":"users.csv","row":3,"kind":"student","key":"s1","code":"DATE","message":"…"}],
                 "next":null}""");

        assertThat(asked.give("rejects", "waterkant", "administration")).isZero();

        assertThat(asked.printed())
                .containsExactly("results.csv:7  result -  KIND_UNKNOWN: …", "users.csv:3  student s1  DATE: …");
    }

    @Test
    void decides_about_a_held_run() {
        asked.answers("POST", "/runs/7/approve", 202, "{\"id\":8}");
        asked.answers("POST", "/runs/7/dismiss", 204, "");
        asked.run(8, "applied");

        assertThat(asked.give("approve", "7")).isZero();
        assertThat(asked.give("dismiss", "7")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "resume"})
    void stops_and_lets_go_on(String command) {
        asked.answers("POST", "/sources/waterkant/administration/" + command, 204, "");

        assertThat(asked.give(command, "waterkant", "administration")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"401, not the one of this home folder", "404, no such school", "409, Not now.", "400, Not now."})
    void is_refused_in_the_words_of_the_program(int status, String sentence) {
        asked.answers("POST", "/runs/7/approve", status, "{\"detail\":\"Not now.\"}");

        assertThat(asked.give("approve", "7")).isEqualTo(5);
        assertThat(asked.said()).contains(sentence);
    }

    @Test
    void fails_when_the_program_does() {
        asked.answers("POST", "/runs/7/approve", 500, "{}");

        assertThat(asked.give("approve", "7")).isEqualTo(1);
        assertThat(asked.said()).contains("its log says why");
    }

    @Test
    void says_when_the_program_does_not_run() {
        asked.close();

        assertThat(asked.give("approve", "7")).isEqualTo(4);
        assertThat(asked.said()).contains("does not run here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snyc waterkant",
                "sync",
                "sync a b c",
                "sync waterkant --dryrun",
                "runs waterkant",
                "run seven",
                "approve",
                "backup",
                "restore",
                "upgrade-h2",
                "check"
            })
    void says_how_it_is_used(String line) {
        assertThat(asked.give(line.split(" "))).isEqualTo(2);
        assertThat(asked.said()).isNotBlank();
    }

    @Test
    void helps() {
        assertThat(asked.give("help")).isZero();
        assertThat(String.join("\n", asked.printed())).contains("sync", "restore", "Exit codes: 0 done");
        assertThat(asked.give("help", "sync")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"help, true", "snyc, true", "--inzage.home=x, false"})
    void takes_every_first_word_for_a_command_but_a_setting(String first, boolean command) {
        assertThat(CommandLines.asked(first)).isEqualTo(command);
        assertThat(CommandLines.asked()).isFalse();
    }
}
