package inzage.connector.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.store.TestDatabase;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestorationTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void t_48_suspends_what_opens_and_keeps_what_closes(TestDatabase database) {
        DataSource dataSource = database.fresh();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql(
                        "insert into consents (school, student, guardian, modules, given_at) values ('s', '1', '2', '', current_timestamp)")
                .update();
        decision(jdbc, "CONFIRMED");
        decision(jdbc, "LIMITED");
        decision(jdbc, "CLOSED");
        jdbc.sql("""
                        insert into determinations (school, school_year, visible_from, recorded_by, recorded_at)
                        values ('s', '2025-2026', current_timestamp, 'board', current_timestamp)""").update();
        jdbc.sql(
                        "insert into exam_holds (school, student, held_by, held_at) values ('s', '1', 'board', current_timestamp)")
                .update();

        new Restoration(dataSource).record(NOW, NOW);

        assertThat(count(jdbc, "consents where withdrawn_at is null")).isZero();
        assertThat(count(jdbc, "determinations where withdrawn_at is null")).isZero();
        assertThat(jdbc.sql("select kind from access_decisions where withdrawn_at is null")
                        .query(String.class)
                        .list())
                .containsExactly("CLOSED");
        assertThat(count(jdbc, "exam_holds where lifted_at is null")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void ends_what_was_under_way_and_has_everything_read_anew(TestDatabase database) {
        DataSource dataSource = database.fresh();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        for (String state : new String[] {"REQUESTED", "RUNNING", "HELD", "APPLIED"}) {
            jdbc.sql("""
                            insert into sync_runs (school, source, state, run_mode, triggered_by, who, requested_at)
                            values ('s', 'a', :state, 'FULL', 'SCHEDULE', 'test', current_timestamp)""").param("state", state).update();
        }
        jdbc.sql("insert into sync_sources (school, source, active_run, applied_digest) values ('s', 'a', 2, 'abc')")
                .update();
        jdbc.sql("""
                        insert into seen_inputs (school, source, name, size_bytes, modified_at, digest, seen_at)
                        values ('s', 'a', 'f.csv', 1, current_timestamp, 'abc', current_timestamp)""").update();

        new Restoration(dataSource).record(NOW, NOW);

        assertThat(jdbc.sql("select state from sync_runs order by id")
                        .query(String.class)
                        .list())
                .containsExactly("CANCELLED", "CANCELLED", "SUPERSEDED", "APPLIED");
        assertThat(count(jdbc, "sync_sources where active_run is null and applied_digest is null"))
                .isOne();
        assertThat(count(jdbc, "seen_inputs")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void t_48_no_way_in_that_was_ended_since_comes_back_to_life(TestDatabase database) {
        DataSource dataSource = database.fresh();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql("""
                        insert into accounts (id, email, email_folded, password_hash, language, created_at)
                        values ('a', 'a@b.example', 'a@b.example', 'hash', 'NL', current_timestamp)""").update();
        jdbc.sql("""
                        insert into access_tokens (id, account, name, token_hash, scopes, created_at, expires_at)
                        values ('t', 'a', 'phone', 'abc', 'agenda', current_timestamp, current_timestamp)""").update();

        jdbc.sql("insert into second_factors (account, secret, last_step, failures) values ('a', '', 0, 0)")
                .update();
        jdbc.sql("insert into recovery_codes (account, digest) values ('a', 'abc')")
                .update();
        jdbc.sql("""
                        insert into one_time_links (purpose, account, asked_by, asked_at)
                        values ('FORGOTTEN', 'a', 'a', current_timestamp)""").update();

        new Restoration(dataSource).record(NOW, NOW);

        assertThat(count(jdbc, "accounts")).isOne();
        assertThat(count(jdbc, "recovery_codes")).isZero();
        assertThat(count(jdbc, "one_time_links where ended_at is null")).isZero();
        assertThat(count(jdbc, "access_tokens")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void every_open_link_is_void_and_who_was_sent_none_does_not_count_as_invited(TestDatabase database) {
        DataSource dataSource = database.fresh();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        for (String state : new String[] {"QUEUED", "SENT"}) {
            jdbc.sql("""
                            insert into one_time_links (purpose, asked_by, asked_at)
                            values ('STAFF_INVITATION', :state, current_timestamp)""").param("state", state).update();
            jdbc.sql("""
                            insert into account_letters (kind, link, written_at)
                            select 'STAFF_INVITATION', id, asked_at from one_time_links where asked_by = :state""").param("state", state).update();
            jdbc.sql("""
                            insert into notice_messages (letter, state, created_at, due_at)
                            select max(id), :state, current_timestamp, current_timestamp from account_letters""").param("state", state).update();
        }

        new Restoration(dataSource).record(NOW, NOW);

        assertThat(jdbc.sql("select asked_by || ' ' || ended from one_time_links")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("QUEUED LAPSED", "SENT VOID");
    }

    private static void decision(JdbcClient jdbc, String kind) {
        jdbc.sql("""
                        insert into access_decisions (school, student, guardian, kind, decided_by, decided_at)
                        values ('s', '1', '2', :kind, 'desk', current_timestamp)""").param("kind", kind).update();
    }

    private static long count(JdbcClient jdbc, String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
