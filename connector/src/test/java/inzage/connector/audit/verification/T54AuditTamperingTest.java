package inzage.connector.audit.verification;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.audit.seal.SealedSchool;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-54: an administrator deletes traces. */
class T54AuditTamperingTest {
    private final Path folder;

    T54AuditTamperingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> refused() {
        return each(
                row("update audit_lines set account = 'nobody'", ""),
                row("delete from audit_lines", ""),
                row("update audit_seals set seal = ''", ""),
                row("delete from audit_seals", ""));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void the_program_can_neither_change_nor_delete(TestDatabase database, String sql, String unused) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();

        assertThatThrownBy(() -> school.desk.jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
        assertThat(school.findings()).isEmpty();
    }

    static Stream<Arguments> tamperings() {
        return each(
                row(
                        "delete from audit_lines where id = (select min(id) from audit_lines)",
                        "seal 1: 1 of its lines are gone"),
                row(
                        "delete from audit_lines where noted_at < timestamp with time zone '2026-11-02 09:01:00Z'",
                        "seal 1: 2 of its lines are gone"),
                row(
                        "update audit_lines set account = 'nobody' where id = (select max(id) from audit_lines)",
                        "seal 3: one of its lines was changed"),
                row(
                        "update audit_lines set reason = '' where id = (select max(id) from audit_lines)",
                        "seal 3: one of its lines was changed"),
                row(
                        "update audit_lines set role = 'NOBODY' where id = (select max(id) from audit_lines)",
                        "seal 3: one of its lines was changed"),
                row(
                        "update audit_seals set members = 'x' where number = 1 and school <> ''",
                        "seal 1: it was not made with the key of this installation, or changed afterwards"),
                row(
                        "update audit_seals set members = '99999999999999' where number = 1 and school <> ''",
                        "seal 1: it was not made with the key of this installation, or changed afterwards"),
                row(
                        "update audit_chains set sealed_minute = timestamp with time zone '2099-01-01 00:00:00Z'",
                        "seal 3: it is noted as the end of the chain with other words"),
                row(
                        "update audit_chains set number = 0",
                        "the noted end of the chain is not its last seal: no other can follow"),
                row(
                        "update audit_chains set number = 4",
                        "the noted end of the chain is not its last seal: no other can follow"),
                row("""
                        insert into audit_lines (noted_at, school, account, role, resource, decision, request)
                        values (timestamp with time zone '2026-11-02 07:30:00Z', 'SCHOOL', 'x', 'DESK', 'x', 'x', 'x')""", "1 lines are in no seal: they were added afterwards"),
                row(
                        "update audit_lines set noted_at = case when account = 'x' then noted_at else"
                                + " timestamp with time zone '2026-11-02 09:00:15Z' end where resource like '%results'",
                        "seal 1: one of its lines was changed"),
                row(
                        "delete from audit_seals where number = 2 and school <> ''",
                        "seal 3: one or more seals before it are gone"),
                row("delete from audit_seals where number = 3", "seal 3 is known outside of the database and gone"),
                row(
                        "update audit_seals set members = '1' where number = 1 and school <> ''",
                        "seal 1: it was not made with the key of this installation, or changed afterwards"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void the_verification_finds_what_the_owner_of_the_database_did(TestDatabase database, String sql, String finding) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        assertThat(school.verify().seals()).isEqualTo(4);
        assertThat(school.verify().lines()).isEqualTo(5);
        assertThat(school.findings()).isEmpty();

        school.tamper(sql.replace("SCHOOL", SCHOOL));

        assertThat(school.findings()).contains(SCHOOL + " " + finding);
    }

    /** Whoever can write to the database, and has no key and no right to change its triggers. */
    @ParameterizedTest
    @EnumSource
    void t_54_nobody_deletes_a_line_by_saying_that_lines_are_purged(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        Instant now = Instant.now();
        school.look(now.minus(Duration.ofDays(40)).toString());
        school.look(now.minus(Duration.ofDays(20)).toString());
        school.desk.at(now.toString());
        school.seal();
        school.desk
                .jdbc
                .sql("insert into audit_purges (lines_before, purged_at, seal) values"
                        + " (current_timestamp, current_timestamp + interval '31' day, 'SEAL')")
                .update();
        JdbcClient jdbc = school.desk.jdbc;

        assertThatThrownBy(() -> jdbc.sql("delete from audit_lines").update()).isInstanceOf(DataAccessException.class);
        assertThat(school.findings()).isEmpty();
        assertThat(jdbc.sql("delete from audit_lines where noted_at < current_timestamp - interval '30' day")
                        .update())
                .isEqualTo(1);
        assertThat(school.findings()).containsExactly(SCHOOL + " seal 1: 1 of its lines are gone");
    }

    @ParameterizedTest
    @EnumSource
    void finds_that_nothing_is_sealed_any_more(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        school.look("2026-11-02T09:30:00Z");
        school.look("2026-11-02T10:29:00Z");
        assertThat(school.findings()).isEmpty();

        school.look("2026-11-02T10:31:00Z");

        assertThat(school.findings())
                .containsExactly(SCHOOL
                        + " 1 lines are in no seal for more than an hour: sealing stands still, or they were added");
    }

    @ParameterizedTest
    @EnumSource
    void finds_a_chain_that_was_taken_away_altogether(TestDatabase database) throws IOException {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        school.look("2026-11-02T10:31:00Z");
        school.tamper("delete from audit_seals");
        school.tamper("delete from audit_chains");
        Files.delete(folder.resolve("heads"));

        assertThat(school.findings())
                .contains(SCHOOL
                        + " 4 lines are in no seal for more than an hour: sealing stands still, or they were added");
    }

    @ParameterizedTest
    @EnumSource
    void says_of_a_school_that_nobody_knows_nothing_rather_than_that_all_is_well(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();

        assertThat(school.verify(SealedSchool.KEY, Optional.of("typo"))).isEmpty();
        assertThat(school.verify(SealedSchool.KEY, Optional.of(SCHOOL))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void finds_an_end_that_was_cut_off_with_its_lines(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        school.tamper("delete from audit_seals where number = 3");
        school.tamper("delete from audit_lines where id = (select max(id) from audit_lines)");
        school.tamper("update audit_chains set number = 2, seal = (select seal from audit_seals where number = 2),"
                + " sealed_minute = (select sealed_minute from audit_seals where number = 2) where school = '" + SCHOOL
                + "'");

        assertThat(school.findings()).containsExactly(SCHOOL + " seal 3 is known outside of the database and gone");
    }

    @ParameterizedTest
    @EnumSource
    void finds_a_file_of_heads_that_was_taken_away_or_replaced(TestDatabase database) throws IOException {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        Path file = folder.resolve("heads");
        List<String> lines = Files.readAllLines(file);

        Files.delete(file);
        assertThat(school.findings())
                .contains(
                        SCHOOL + " nothing is known of this chain outside of the database: the file of heads is gone");
        Files.write(
                file,
                lines.stream()
                        .map(line -> line.replaceAll("[0-9a-f]{64}", "0".repeat(64)))
                        .toList());
        assertThat(school.findings())
                .contains(SCHOOL + " seal 1: another seal of this number is known outside of the database");
        Files.write(file, List.of("something else"));
        assertThat(school.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_seals_anew_without_the_key(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(school.verify(new InstallationKey(other)).findings()).hasSize(4);
    }

    private static String[] row(String sql, String finding) {
        return new String[] {sql, finding};
    }

    private static Stream<Arguments> each(String[]... cases) {
        return Arrays.stream(TestDatabase.values())
                .flatMap(database -> Arrays.stream(cases).map(one -> Arguments.of(database, one[0], one[1])));
    }
}
