package inzage.connector.restoration.closed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.restoration.Restoration;
import inzage.connector.store.InstallationSettings;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people closed after a backup was made, when that is loaded, on both databases alike. */
class ClosedAgainTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    private static final List<String> ACCOUNTS = List.of(
            account("mother"),
            account("father"),
            account("anna"),
            account("otto"),
            "insert into memberships (account, school, kind, state) values ('mother', 's', 'GUARDIAN', 'ACTIVE')",
            "insert into memberships (account, school, kind, state) values ('father', 's', 'GUARDIAN', 'INVITED')",
            "insert into school_roles (account, school, role) values ('anna', 's', 'DESK')",
            "insert into operators (account) values ('otto')",
            "insert into operators (account) values ('anna')");
    private static final List<String> CLOSING = List.of(
            """
            insert into closures (school, what, name, reason, closed_by, closed_at)
            values ('s', 'SOURCE', 'a', 'wrong links of Puk', 'otto', current_timestamp)""",
            """
            insert into access_decisions (school, student, guardian, kind, decided_by, decided_at)
            values ('s', '1', '2', 'CLOSED', 'anna', current_timestamp)""",
            """
            insert into restrictions (school, student, reason, recorded_by, recorded_at)
            values ('s', '1', 'Puk asked', 'anna', current_timestamp)""",
            "insert into exam_holds (school, student, held_by, held_at) values ('s', '1', 'b', current_timestamp)",
            """
            insert into exam_holds (school, student, subject, held_by, held_at)
            values ('s', '1', '7', 'b', current_timestamp)""",
            "update memberships set state = 'BLOCKED' where account = 'mother'",
            "update memberships set state = 'INACTIVE' where account = 'father'",
            "insert into kept_out (school, person, state) values ('s', '3', 'BLOCKED')",
            "delete from school_roles",
            "delete from operators where account = 'otto'");
    private static final List<String> STANDS = List.of(
            "closures c where what = 'SOURCE' and name = 'a' and not exists"
                    + " (select 1 from closure_lifts l where l.closure = c.id)",
            "access_decisions where kind = 'CLOSED' and student = '1' and guardian = '2' and withdrawn_at is null",
            "restrictions where student = '1' and withdrawn_at is null",
            "exam_holds where subject is null and lifted_at is null",
            "exam_holds where subject = '7' and lifted_at is null",
            "memberships where account = 'mother' and state = 'BLOCKED'",
            "memberships where account = 'father' and state = 'INACTIVE'",
            "kept_out where person = '3' and state = 'BLOCKED'",
            "operators where account = 'anna' and not exists (select 1 from operators where account = 'otto')",
            "operators where not exists (select 1 from school_roles)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource
    void what_was_closed_since_is_closed_again_once(TestDatabase database) {
        Node node = new Node(database.fresh(), NOW);
        node.does(ACCOUNTS);
        node.keeps();
        node.does(CLOSING);
        node.keeps();
        assertThat(home.resolve(StandingFile.NAME)).content().doesNotContain("Puk");
        Node restored = restored(database);
        restored.does(ACCOUNTS);
        restored.starts();
        restored.starts();

        assertThat(STANDS)
                .allSatisfy(row -> assertThat(restored.count(row)).as(row).isOne());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_lifted_since_stays_closed_and_stays_lifted_when_it_is_lifted_again(TestDatabase database) {
        Node node = new Node(database.fresh(), NOW);
        node.keeps();
        Node restored = restored(database);
        restored.does(CLOSING.subList(0, 5));
        restored.starts();
        assertThat(STANDS.subList(0, 5))
                .allSatisfy(row -> assertThat(restored.count(row)).as(row).isOne());

        restored.does(List.of("update restrictions set withdrawn_at = current_timestamp"));
        restored.starts();

        assertThat(restored.count("restrictions where withdrawn_at is null")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_closed_again_in_a_database_that_was_not_restored(TestDatabase database) {
        Node node = new Node(database.fresh(), NOW);
        node.does(CLOSING.subList(0, 1));
        node.keeps();
        node.does(List.of("insert into closure_lifts (closure, school, lifted_by, lifted_at)"
                + " select id, school, 'anna', current_timestamp from closures"));

        node.starts();

        assertThat(node.count(STANDS.get(0))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_program_does_not_start_with_a_file_that_cannot_be_read(TestDatabase database) throws IOException {
        Files.writeString(home.resolve(StandingFile.NAME), "{\"at\":");
        Node node = new Node(database.fresh(), NOW);

        assertThatThrownBy(node::starts).isInstanceOf(IllegalStateException.class);
    }

    private Node restored(TestDatabase database) {
        Instant later = NOW.plus(Duration.ofHours(1));
        DataSource dataSource = database.fresh();
        new Restoration(dataSource).record(NOW.minus(Duration.ofDays(1)), later);
        return new Node(dataSource, later.plusSeconds(5));
    }

    private static String account(String id) {
        return """
                insert into accounts (id, email, email_folded, password_hash, language, created_at)
                values ('%1$s', '%1$s@b.example', '%1$s@b.example', 'hash', 'NL', current_timestamp)""".formatted(id);
    }

    /** A program on a database, with the home that all of them have. */
    private final class Node {
        private final DataSource dataSource;
        private final JdbcClient jdbc;
        private final StandingRows rows;
        private final StandingFile file = new StandingFile(new InstallationSettings(home, null, true));
        private final Clock clock;

        Node(DataSource dataSource, Instant now) {
            this.dataSource = dataSource;
            this.jdbc = JdbcClient.create(dataSource);
            this.rows = new StandingRows(jdbc);
            this.clock = Clock.fixed(now, ZoneOffset.UTC);
        }

        void does(List<String> statements) {
            statements.forEach(sql -> jdbc.sql(sql).update());
        }

        void keeps() {
            new ClosedNow(rows, file, clock).keep();
        }

        void starts() {
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
            new ClosedAgain(rows, file, dataSource, transaction, clock).afterPropertiesSet();
        }

        long count(String from) {
            return jdbc.sql("select count(*) from " + from).query(Long.class).single();
        }
    }
}
