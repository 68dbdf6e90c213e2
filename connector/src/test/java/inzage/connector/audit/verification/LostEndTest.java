package inzage.connector.audit.verification;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.seal.Committed;
import inzage.connector.audit.seal.Head;
import inzage.connector.audit.seal.HeadFile;
import inzage.connector.audit.seal.Outside;
import inzage.connector.audit.seal.SealedSchool;
import inzage.connector.restoration.Restoration;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LostEndTest {
    private final Path folder;

    LostEndTest(@TempDir Path folder) {
        this.folder = folder;
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

        assertThat(school.file.of(SCHOOL)).hasSize(3);
        assertThat(school.findings()).isEmpty();
        assertThat(restorations(school)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_node_with_a_file_of_its_own_does_not_count_it_a_second_time(TestDatabase database, @TempDir Path other) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        SealedSchool restored = new SealedSchool(database, other);
        run(restored);
        restored.desk.at("2026-11-02T09:10:00Z");
        new Restoration(restored.desk.dataSource).record(restored.desk.instant(), restored.desk.instant());
        restored.desk.at("2026-11-02T09:20:00Z");
        HeadFile ofAnotherNode = new HeadFile(folder);

        new LostEnd(
                        restored.desk.jdbc,
                        new Outside(restored.rows(), ofAnotherNode, new Committed(restored.desk.dataSource)),
                        ofAnotherNode,
                        restored.desk.dataSource,
                        restored.desk)
                .afterPropertiesSet();

        assertThat(restorations(restored)).isEqualTo(1);
        assertThat(ofAnotherNode.last().values()).extracting(Head::number).containsOnly(0L);
    }

    @ParameterizedTest
    @EnumSource
    void a_restoration_of_before_the_last_seal_says_nothing_of_the_next(TestDatabase database) {
        SealedSchool school = new SealedSchool(database, folder);
        school.sealedMorning();
        SealedSchool older = new SealedSchool(database, folder);
        run(older);
        Instant during = Instant.parse("2026-11-02T09:03:30Z");
        new Restoration(older.desk.dataSource).record(during, during);
        older.desk.at("2026-11-02T09:20:00Z");

        start(older);

        assertThat(restorations(older)).isEqualTo(2);
    }

    private static void start(SealedSchool school) {
        new LostEnd(school.desk.jdbc, school.outside(), school.file, school.desk.dataSource, school.desk)
                .afterPropertiesSet();
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
}
