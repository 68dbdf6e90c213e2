package inzage.connector.audit.seal;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditPage;
import inzage.connector.audit.AuditReader;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        assertThat(school.file.read()).hasSize(4);
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
        school.sealedMorning();
        school.desk.at("2027-12-01T09:00:00Z");
        school.purge().purge();
        school.purge().purge();

        assertThat(school.desk
                        .jdbc
                        .sql("select count(*) from audit_lines")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(school.verify()).isEqualTo(new Verified(4, 0, List.of()));
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
    void a_database_behind_the_heads_counts_as_restored_once(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        run(school);
        start(school);
        assertThat(restorations(school)).isZero();

        SealedSchool older = new SealedSchool(database, folder);
        run(older);
        start(older);
        start(older);
        assertThat(restorations(older)).isEqualTo(1);
        older.sealedMorning();
        assertThat(older.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_new_database_is_no_restored_one(TestDatabase database) {
        new SealedSchool(database, folder).sealedMorning();
        SealedSchool fresh = new SealedSchool(database, folder);
        start(fresh);
        assertThat(restorations(fresh)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_head_of_which_half_was_written_is_written_again(TestDatabase database) throws IOException {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        Path file = folder.resolve("heads");
        String whole = Files.readString(file).stripTrailing();
        Files.writeString(file, whole.substring(0, whole.length() - 20));

        start(school);
        school.seal();

        assertThat(school.file.read()).hasSize(4);
        assertThat(school.findings()).isEmpty();
        assertThat(restorations(school)).isZero();
    }

    private static void start(SealedSchool school) {
        new LostEnd(school.rows(), school.file, school.desk.dataSource, school.desk).afterPropertiesSet();
    }

    private static void run(SealedSchool school) {
        school.desk.jdbc.sql("""
                        insert into sync_runs (school, source, state, run_mode, triggered_by, who, requested_at)
                        values ('merel', 'administration', 'APPLIED', 'FULL', 'BY_HAND', 'anna', current_timestamp)""").update();
    }

    private static long restorations(SealedSchool school) {
        return school.desk
                .jdbc
                .sql("select count(*) from restorations")
                .query(Long.class)
                .single();
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
