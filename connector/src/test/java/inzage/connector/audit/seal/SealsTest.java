package inzage.connector.audit.seal;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditPage;
import inzage.connector.audit.AuditReader;
import inzage.connector.audit.verification.Verified;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SealsTest {
    private final Path folder;

    SealsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void seals_each_minute_that_is_over_for_each_school_and_the_installation(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();

        assertThat(seals(school))
                .extracting(Seal::minute)
                .containsExactly(minute("09:00"), minute("09:01"), minute("09:03"));
        assertThat(seals(school)).extracting(seal -> seal.lines().size()).containsExactly(2, 1, 1);
        assertThat(school.rows().after("", 0, 10)).hasSize(1);
        assertThat(school.file.of(SCHOOL)).hasSize(3);
        assertThat(school.file.of("")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_the_minute_that_is_not_over_and_seals_nothing_twice(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        school.look("2026-11-02T09:05:30Z");
        school.desk.at("2026-11-02T09:06:05Z");
        school.seal();
        assertThat(seals(school)).hasSize(3);
        school.desk.at("2026-11-02T09:06:10Z");
        school.seal();
        school.seal();
        assertThat(seals(school)).hasSize(4);
        assertThat(school.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void lines_of_the_installation_that_once_bore_a_sign_in_the_place_of_a_school_are_read_and_sealed(
            TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        Actor operator = Actor.of("operator", Actor.Role.OPERATOR, "r1");
        school.desk.at("2026-11-01T09:00:00Z");
        school.desk.audit.looked(operator, Act.of("-", "staff/OPERATOR/by-mail", "INVITED"));
        school.sealedMorning();

        assertThat(new AuditReader(school.desk.jdbc).ofInstallation(AuditPage.newest(10)))
                .extracting(line -> line.act().decision())
                .containsExactly("HIDDEN", "INVITED");
        assertThat(school.rows().after(AuditReader.FORMER, 0, 10)).hasSize(1);
        assertThat(school.findings()).isEmpty();
        school.tamper("update audit_lines set decision = 'CANCELLED' where school = '-'");
        assertThat(school.findings()).containsExactly("installation:before seal 1: one of its lines was changed");
    }

    @ParameterizedTest
    @EnumSource
    void a_late_line_belongs_to_the_next_seal(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        school.look("2026-11-02T09:00:30Z");
        school.desk.at("2026-11-02T09:05:30Z");
        school.seal();

        assertThat(seals(school)).hasSize(4);
        assertThat(seals(school).get(0).lines()).hasSize(2);
        assertThat(seals(school).get(3).minute()).isEqualTo(minute("09:04"));
        assertThat(school.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leaves_a_chain_to_the_node_that_has_it(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        school.look("2026-11-02T09:05:30Z");
        school.desk.at("2026-11-02T09:08:00Z");
        var other = new TransactionTemplate(new JdbcTransactionManager(school.desk.dataSource));
        other.executeWithoutResult(status -> {
            assertThat(school.rows().claim(SCHOOL)).isPresent();
            Thread node = new Thread(school::seal);
            node.start();
            join(node);
            assertThat(seals(school)).hasSize(3);
        });
        school.seal();
        assertThat(seals(school)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void the_chain_stays_whole_when_lines_were_kept_long_enough(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.look("2025-01-07T09:00:10Z");
        school.look("2025-01-07T09:01:10Z");
        school.desk.at("2025-01-07T09:05:00Z");
        school.seal();
        school.desk.at("2026-02-01T09:00:00Z");
        school.purge().purge();
        school.purge().purge();

        assertThat(school.desk
                        .jdbc
                        .sql("select count(*) from audit_lines")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(school.verify()).isEqualTo(new Verified(2, 0, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void keeps_lines_that_are_not_old_enough(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        school.desk.at("2027-11-02T08:00:00Z");
        school.purge().purge();
        assertThat(school.verify().lines()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void what_fails_for_one_school_keeps_no_other_from_being_sealed(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        school.desk
                .jdbc
                .sql("update audit_chains set number = 0 where school = ''")
                .update();
        school.desk.audit.looked(SealedSchool.MOTHER, Act.ofInstallation("/api/v1/children/{child}", "HIDDEN"));
        school.look("2026-11-02T09:06:00Z");
        school.desk.at("2026-11-02T09:08:00Z");

        assertThatThrownBy(school::seal).isInstanceOf(DataAccessException.class);

        assertThat(seals(school)).hasSize(4);
        assertThat(school.file.of(SCHOOL)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_last_about_a_school_that_is_here_no_more_is_sealed(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.desk
                .jdbc
                .sql("insert into audit_chains (school, number, seal) values ('gone', 0, '')")
                .update();
        school.desk.at("2026-11-02T09:00:10Z");
        school.desk.audit.looked(SealedSchool.MOTHER, Act.of("gone", "closure", "CLOSED"));
        school.desk.at("2026-11-02T09:05:00Z");

        school.seal();

        assertThat(school.rows().after("gone", 0, 10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_last_heads_are_known_without_reading_the_file_again(TestDatabase database) throws IOException {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        assertThat(school.file.last().get(SCHOOL))
                .isEqualTo(school.file.of(SCHOOL).get(2));
        // As another node would add it.
        Head head = new Head(SCHOOL, 9, minute("09:30"), "0".repeat(64));
        new HeadFile(folder).append(List.of(head));
        assertThat(school.file.last()).containsEntry(SCHOOL, head).hasSize(2);
        Files.delete(folder.resolve("heads"));
        assertThat(school.file.last()).isEmpty();
    }

    private static List<Seal> seals(SealedSchool school) {
        return school.rows().after(SCHOOL, 0, 10);
    }

    private static Instant minute(String time) {
        return Instant.parse("2026-11-02T" + time + ":00Z");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
