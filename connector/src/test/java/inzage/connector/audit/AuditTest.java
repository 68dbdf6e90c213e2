package inzage.connector.audit;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Actor DESK = Actor.of("anna", Actor.Role.DESK, "r1").as("mother");
    private static final Act ACT =
            Act.of(SCHOOL, "link", "CLOSED").about(STUDENT).because("asked for by the mentor");

    @ParameterizedTest
    @EnumSource
    void keeps_who_did_what_as_whom_when_and_why(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        fixture.audit.looked(
                DESK, Act.of(SCHOOL, "explain/results", "EXPLAINED").about(STUDENT));
        fixture.transaction.executeWithoutResult(status -> fixture.audit.acted(DESK, ACT));

        assertThat(fixture.audit.ofChild(SCHOOL, STUDENT, 1)).singleElement().satisfies(line -> {
            assertThat(line.at()).isEqualTo(NOW);
            assertThat(line.actor()).isEqualTo(DESK);
            assertThat(line.act()).isEqualTo(ACT);
        });
        assertThat(fixture.audit.ofChild(SCHOOL, STUDENT, 10)).hasSize(2);
        assertThat(fixture.audit.ofChild("another", STUDENT, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_act_is_written_with_what_it_does_or_not_at_all(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        fixture.transaction.executeWithoutResult(status -> {
            fixture.audit.acted(DESK, ACT);
            status.setRollbackOnly();
        });

        assertThat(fixture.audit.ofChild(SCHOOL, STUDENT, 10)).isEmpty();
        assertThatThrownBy(() -> fixture.audit.acted(DESK, ACT)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_look_is_written_whatever_becomes_of_the_answer(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        fixture.transaction.executeWithoutResult(status -> {
            fixture.audit.looked(DESK, ACT);
            status.setRollbackOnly();
        });

        assertThat(fixture.audit.ofChild(SCHOOL, STUDENT, 10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void reads_of_a_child_by_time_and_page_and_of_the_installation_apart(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        AuditReader reader = new AuditReader(fixture.jdbc);
        fixture.audit.saw(DESK, List.of(ACT, ACT.because("second"), ACT.because("third")));
        fixture.audit.looked(DESK, Act.ofInstallation("reload", "DONE"));

        List<AuditLine> all = reader.ofChild(SCHOOL, STUDENT, AuditPage.newest(10));
        assertThat(all).extracting(line -> line.act().reason().orElse("")).startsWith("third", "second");
        long second = all.get(1).id();
        AuditPage before = new AuditPage(Optional.of(NOW), Optional.empty(), Optional.of(second), 10);
        assertThat(reader.ofChild(SCHOOL, STUDENT, before)).hasSize(1);
        AuditPage earlier = new AuditPage(Optional.empty(), Optional.of(NOW), Optional.empty(), 10);
        assertThat(reader.ofChild(SCHOOL, STUDENT, earlier)).isEmpty();
        assertThat(reader.ofInstallation(AuditPage.newest(10)))
                .extracting(line -> line.act().resource())
                .containsExactly("reload");
    }

    static Stream<Arguments> tamperings() {
        return Arrays.stream(TestDatabase.values()).flatMap(database -> Stream.of(
                        "update audit_lines set account = 'nobody'",
                        "update audit_lines set reason = null",
                        "delete from audit_lines")
                .map(sql -> Arguments.of(database, sql)));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void t_54_the_database_refuses_to_change_or_delete_a_line(TestDatabase database, String sql) {
        Fixture fixture = new Fixture(database);
        fixture.audit.looked(DESK, ACT);

        assertThatThrownBy(() -> fixture.jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("neither changed nor deleted");
        assertThat(fixture.audit.ofChild(SCHOOL, STUDENT, 10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void postgresql_refuses_to_empty_the_table_too(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        fixture.audit.looked(DESK, ACT);

        assertThatThrownBy(() -> fixture.jdbc.sql("truncate audit_lines").update())
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_long_reason_is_cut_and_none_is_none(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        Act act = Act.of(SCHOOL, "link", "CLOSED").about(STUDENT);
        fixture.audit.looked(DESK, act.because("x".repeat(600)));
        fixture.audit.looked(DESK, act.because(Optional.empty()));

        assertThat(fixture.audit.ofChild(SCHOOL, STUDENT, 10))
                .extracting(line -> line.act().reason().map(String::length).orElse(0))
                .containsExactly(0, 500);
    }

    private static final class Fixture {
        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;
        private final Audit audit;

        Fixture(TestDatabase database) {
            DataSource dataSource = database.fresh();
            JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
            jdbc = JdbcClient.create(dataSource);
            transaction = new TransactionTemplate(transactions);
            audit = new Audit(jdbc, transactions, Clock.fixed(NOW, ZoneOffset.UTC));
        }
    }
}
